// The keyboard alone: skip links, the order of Tab, a ring that can be seen, targets that can be hit.

import { describe, test } from 'node:test';

import { SCHEMES, expectNone, load, openBrowser, visit } from './support/browser.mjs';
import { EVERY_PAGE, NEWSROOM_PAGES } from './support/newsroom_pages.mjs';
import { PAGES } from './support/pages.mjs';

const browser = await openBrowser();

/** The focused element as a skip link; null if it is none. */
function focusedSkipLink() {
  const link = document.activeElement;
  if (!link.matches('.skip-links a, .skip-part')) return null;
  const box = link.getBoundingClientRect();
  const isInView = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  const isOnTop = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === link;
  return { text: link.textContent.trim(), target: link.hash.slice(1), isSeen: isInView && isOnTop && box.width >= 24 && box.height >= 24 };
}

/** What is wrong with where the focus is after a skip link was followed. */
function landingFaults(target) {
  const { name } = window.warta;
  const element = document.getElementById(target);
  if (!element) return [`nothing is called #${target}`];
  if (document.activeElement !== element) return [`the focus is on ${name(document.activeElement)}, not on ${name(element)}`];
  const box = element.getBoundingClientRect();
  const faults = box.bottom < 0 || box.top > innerHeight ? [`${name(element)} is out of view`] : [];
  const heading = document.querySelector('h1');
  const startsLate = target === 'main' && !element.contains(heading);
  return startsLate ? [...faults, 'the main content begins after its h1'] : faults;
}

/** Presses Enter on a link and says what is wrong with where that leads. */
async function follow(page, link, target) {
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.hash === `#${target}`);
  return page.evaluate(landingFaults, target);
}

/** Goes through the skip links of a page that was just opened. */
async function skipLinkFaults(page) {
  const faults = [];
  const links = await page.locator('.skip-links a').all();
  const targets = [];
  for (const [index] of links.entries()) {
    await page.keyboard.press('Tab');
    const link = await page.evaluate(focusedSkipLink);
    if (!link) faults.push(`Tab number ${index + 1} leads to no skip link`);
    else if (!link.isSeen) faults.push(`“${link.text}” cannot be seen when it has the focus`);
    targets.push(link?.target);
  }
  if (targets[0] !== 'main') faults.push(`the first leads to ${targets[0]}`);
  for (const [index, target] of targets.entries()) {
    if (target) faults.push(...(await follow(page, links[index], target)));
  }
  return faults;
}

describe('skip links come first, become visible and move the focus', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = [];
      await visit(browser, address, {}, async page => {
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 640 });
          await load(page, address);
          faults.push(...(await skipLinkFaults(page)).map(fault => `${width} px: ${fault}`));
        }
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});

const PAGES_WITH_PARTS = { 'article of everything': PAGES['article of everything'], 'article form, figures': NEWSROOM_PAGES['article form, figures'] };

describe('skip links inside a page lead past what they name', () => {
  for (const [name, address] of Object.entries(PAGES_WITH_PARTS)) {
    test(name, () => visit(browser, address, {}, page => skipParts(page, name)));
  }
});

async function skipParts(page, name) {
  const faults = [];
  const links = await page.locator('.skip-part').all();
  if (links.length === 0) faults.push('there is none');
  for (const link of links) {
    await link.focus();
    const { text, target, isSeen } = await page.evaluate(focusedSkipLink);
    if (!isSeen) faults.push(`“${text}” cannot be seen when it has the focus`);
    faults.push(...(await follow(page, link, target)).map(fault => `“${text}”: ${fault}`));
  }
  expectNone(faults, name);
}

/** One stop of Tab, judged: in view, in order, with a ring of at least 2 px and 3:1. */
function stopFaults(isForced) {
  const { name, stops, colour, contrast, ground } = window.warta;
  const element = document.activeElement;
  // The page in a frame is on the list of pages by itself.
  if (element.localName === 'iframe') return { isEnd: false, faults: [] };
  if (element === document.body) return { isEnd: true, faults: [] };
  const faults = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push(`no ring: ${name(element)}`);
  // Forced colours are the system's own.
  const ratio = contrast(colour(style.outlineColor), ground(element.parentElement));
  if (!isForced && ratio < 3) faults.push(`a ring of ${ratio.toFixed(1)}:1: ${name(element)}`);
  const boxes = [...element.getClientRects()];
  const isOnTop = boxes.some(box => {
    // Of a text field that fills the view, the line with the caret is brought into view: the first or the last one.
    const heights = box.height > innerHeight / 2 ? [24, box.height - 24] : [box.height / 2];
    return heights.some(height => {
      const found = document.elementFromPoint(box.x + box.width / 2, box.y + height);
      return found && (element.contains(found) || found.contains(element));
    });
  });
  if (!isOnTop) faults.push(`the focus is hidden or out of view: ${name(element)}`);
  const all = stops();
  const at = all.indexOf(element);
  const isRadio = element.type === 'radio';
  const scrolls = element.scrollWidth > element.clientWidth && /auto|scroll/.test(style.overflowX);
  if (at < 0 && !scrolls) faults.push(`not meant to have the focus: ${name(element)}`);
  // Day, month, year, hour and minute of one field are stops of their own; so are the buttons of a player.
  const hasParts = element.localName === 'audio' || element.type?.startsWith('date');
  if (at >= 0 && at === window.warta.lastStop && hasParts) return { isEnd: false, faults };
  if (at >= 0 && at <= (window.warta.lastStop ?? -1)) return { isEnd: true, faults: [`Tab leads back to ${name(element)}`] };
  const last = window.warta.lastStop ?? -1;
  if (at >= 0) {
    const skipped = all.slice(last + 1, at).filter(stop => !(stop.type === 'radio' && (isRadio || !stop.checked)));
    faults.push(...skipped.map(stop => `Tab does not reach ${name(stop)}`));
    window.warta.lastStop = at;
  }
  return { isEnd: false, faults };
}

const WALKS = {
  'light, 1440 px': [SCHEMES.light, { width: 1440, height: 900 }],
  'dark, 320 px': [SCHEMES.dark, { width: 320, height: 568 }],
  'forced, 1024 px': [SCHEMES.forced, { width: 1024, height: 768 }],
};

/** Presses Tab through a page that was just opened, to its end. */
async function tabFaults(page, isForced) {
  const faults = [];
  await page.evaluate(() => window.warta.addRules('* { transition: none !important }'));
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopFaults, isForced);
    faults.push(...stop.faults);
    if (stop.isEnd) break;
  }
  const { last, count } = await page.evaluate(() => ({ last: window.warta.lastStop ?? -1, count: window.warta.stops().length }));
  if (last !== count - 1) faults.push(`Tab ends at stop ${last + 1} of ${count}`);
  return faults;
}

describe('Tab reaches everything in order, with a ring', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = [];
      await visit(browser, address, {}, async page => {
        for (const [walk, [wishes, size]] of Object.entries(WALKS)) {
          await page.emulateMedia(wishes);
          await page.setViewportSize(size);
          await load(page, address);
          faults.push(...(await tabFaults(page, wishes === SCHEMES.forced)).map(fault => `${walk}: ${fault}`));
        }
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});

/** Links and controls smaller than 24 px, other than links in a sentence. */
function targetFaults() {
  const { name, stops, isSeen } = window.warta;
  const isInSentence = element => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, td, th, dd, figcaption, blockquote');
    return block && block.textContent.trim().length > element.textContent.trim().length + 3;
  };
  return stops()
    .filter(element => isSeen(element) && !isInSentence(element) && !element.matches('.skip-links a, .skip-part'))
    .flatMap(element => {
      const { width, height } = (element.labels?.[0] ?? element).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${Math.round(width)} × ${Math.round(height)} px: ${name(element)}`] : [];
    });
}

describe('everything to press is at least 24 px wide and high', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = await visit(browser, address, {}, async page => {
        const found = [];
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          found.push(...(await page.evaluate(targetFaults)).map(fault => `${width} px: ${fault}`));
        }
        return found;
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});
