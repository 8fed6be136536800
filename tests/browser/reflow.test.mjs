// Narrow screens, zoom, larger and wider text, right to left: nothing scrolls sideways and nothing is cut off.

import { describe, test } from 'node:test';

import { WIDTHS, expectNone, openBrowser, visit } from './support/browser.mjs';
import { clippedFaults, sidewaysFaults } from './support/in_page.mjs';
import { EVERY_PAGE } from './support/newsroom_pages.mjs';
import { PAGES } from './support/pages.mjs';

/** WCAG 1.4.12. */
const SPACING = 'body * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** WCAG 1.4.4. */
const LARGE_TEXT = ':root { font-size: 200% !important }';

const browser = await openBrowser();

describe('nothing scrolls sideways or is cut off', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = [];
      // 320 × 256 is a window of 1280 × 1024 at 400 %.
      await visit(browser, address, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async page => {
        const look = async what => {
          const found = [...(await page.evaluate(sidewaysFaults)), ...(await page.evaluate(clippedFaults))];
          faults.push(...found.map(fault => `${what}: ${fault}`));
        };
        await look('1280 px at 400 %');
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          await look(`${width} px`);
          await page.evaluate(rules => window.warta.addRules(rules), SPACING);
          await look(`${width} px, wide spacing`);
          await page.evaluate(() => window.warta.removeRules());
          if (width < 640) continue;
          await page.evaluate(rules => window.warta.addRules(rules), LARGE_TEXT);
          await look(`${width} px, text of 200 %`);
          await page.evaluate(() => window.warta.removeRules());
        }
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});

/** Boxes that must lie mirrored when the page is. */
function edges() {
  const chosen = ['.nameplate', 'main h1', '.sections li:first-child a', '.byline', '.body p', '.article-lead', '.sign-off a'];
  return chosen.flatMap(selector => {
    const element = document.querySelector(selector);
    if (!element || !window.warta.isSeen(element)) return [];
    const { left, right } = element.getBoundingClientRect();
    return [{ selector, left, right: document.documentElement.clientWidth - right }];
  });
}

describe('a page from right to left is the mirror of one from left to right', { concurrency: 2 }, () => {
  for (const name of ['front', 'section', 'seed article', 'article of everything', 'search, hits', 'accessibility']) {
    test(name, async () => {
      const faults = await visit(browser, PAGES[name], {}, async page => {
        const found = [];
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate(() => (document.documentElement.dir = 'ltr'));
          const before = await page.evaluate(edges);
          await page.evaluate(() => (document.documentElement.dir = 'rtl'));
          const after = await page.evaluate(edges);
          const moved = before.filter(({ left, right }, index) => Math.abs(left - after[index].right) > 2 || Math.abs(right - after[index].left) > 2);
          found.push(...moved.map(({ selector }) => `${width} px: ${selector} is not mirrored`));
          found.push(...(await page.evaluate(sidewaysFaults)).map(fault => `${width} px: ${fault}`));
        }
        return found;
      });
      expectNone(faults, `${name} (${PAGES[name]})`);
    });
  }
});
