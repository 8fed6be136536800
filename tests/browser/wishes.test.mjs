// What a reader's system asks for, and what a reader chooses by the form, changes the page.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SCHEMES, expectNone, load, openBrowser, visit } from './support/browser.mjs';
import { EVERY_PAGE } from './support/newsroom_pages.mjs';
import { PAGES } from './support/pages.mjs';

const browser = await openBrowser();

/** How the text of an article is drawn. */
function look() {
  const { colour, contrast } = window.warta;
  const text = document.querySelector('.body p') ?? document.querySelector('main p');
  const style = getComputedStyle(text);
  const muted = getComputedStyle(document.querySelector('.byline-times') ?? text);
  const ground = colour(getComputedStyle(document.body).backgroundColor);
  return {
    size: parseFloat(style.fontSize),
    leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
    family: style.fontFamily,
    contrast: contrast(colour(style.color), ground),
    mutedContrast: contrast(colour(muted.color), ground),
    isDark: ground.red + ground.green + ground.blue < 384,
    transitions: [...document.querySelectorAll('a')].filter(link => parseFloat(getComputedStyle(link).transitionDuration) > 0).length,
    scrolls: getComputedStyle(document.documentElement).scrollBehavior,
    pictures: document.querySelectorAll('main img').length,
  };
}

const seen = options => visit(browser, PAGES['seed article'], options, page => page.evaluate(look));

test('dark mode is dark, and as readable', async () => {
  const [light, dark] = [await seen(SCHEMES.light), await seen(SCHEMES.dark)];
  assert.equal(light.isDark, false);
  assert.equal(dark.isDark, true);
  assert.ok(light.contrast >= 7 && dark.contrast >= 7, `${light.contrast}:1 and ${dark.contrast}:1`);
});

test('a system that asks for more contrast gets it', async () => {
  const [usual, more] = [await seen({}), await seen({ contrast: 'more' })];
  assert.ok(more.mutedContrast > usual.mutedContrast, `${more.mutedContrast}:1 after ${usual.mutedContrast}:1`);
});

describe('nothing moves for a reader who does not want it', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = await visit(browser, address, { reducedMotion: 'reduce' }, page =>
        page.evaluate(() => {
          const moving = [...document.querySelectorAll('*')].filter(element => {
            const style = getComputedStyle(element);
            return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
          });
          return moving.map(element => `moves: ${window.warta.name(element)}`);
        }),
      );
      expectNone(faults, `${name} (${address})`);
    });
  }
});

/** Chooses values in the form, saves, and looks at the seed article. */
async function afterChoosing(choices, check = () => {}) {
  return visit(browser, PAGES.accessibility, { cookies: true }, async page => {
    await choose(page, choices);
    await check(page);
    await load(page, PAGES['seed article']);
    return page.evaluate(look);
  });
}

async function choose(page, choices) {
  for (const [name, value] of Object.entries(choices)) await page.check(`input[name="${name}"][value="${value}"]`);
  await page.locator('main form button').click();
  await page.waitForURL(/\?saved#saved$/);
}

describe('each preference of the form changes the page', { concurrency: 2 }, () => {
  const preferences = {
    'text size, large': [{ 'text-size': 'large' }, (usual, chosen) => chosen.size > usual.size],
    'text size, larger': [{ 'text-size': 'larger' }, (usual, chosen) => chosen.size >= usual.size * 1.4],
    'line spacing': [{ 'line-spacing': 'wide' }, (usual, chosen) => chosen.leading > usual.leading + 0.2],
    'font without serifs': [{ font: 'sans' }, (usual, chosen) => chosen.family !== usual.family],
    'legible font': [{ font: 'legible' }, (usual, chosen) => chosen.family !== usual.family && /Hyperlegible|Verdana/.test(chosen.family)],
    contrast: [{ contrast: 'more' }, (usual, chosen) => chosen.mutedContrast > usual.mutedContrast],
    motion: [{ motion: 'reduced' }, (usual, chosen) => usual.transitions > 0 && chosen.transitions === 0],
    'no pictures': [{ pictures: 'off' }, (usual, chosen) => usual.pictures > 0 && chosen.pictures === 0],
  };
  for (const [name, [choices, holds]] of Object.entries(preferences)) {
    test(name, async () => {
      const [usual, chosen] = [await seen({}), await afterChoosing(choices)];
      assert.ok(holds(usual, chosen), `${JSON.stringify(usual)} became ${JSON.stringify(chosen)}`);
    });
  }
});

test('after saving, focus and title say so, the form shows the choice, and one cookie holds it', () =>
  afterChoosing({ 'text-size': 'large' }, async page => {
    assert.equal(await page.evaluate(() => document.activeElement.id), 'saved');
    assert.match(await page.title(), /simpan/i);
    assert.ok(await page.isChecked('input[name="text-size"][value="large"]'));
    const cookies = await page.context().cookies();
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })), [{ name: 'preferences', httpOnly: true, sameSite: 'Lax' }]);
  }));

test('the default choices take the cookie away', () =>
  visit(browser, PAGES.accessibility, {}, async page => {
    await choose(page, { font: 'sans' });
    await choose(page, { font: 'default' });
  }));

test('the form works without JavaScript', () =>
  visit(browser, PAGES.accessibility, { javaScriptEnabled: false, cookies: true }, async page => {
    await choose(page, { 'line-spacing': 'wide' });
    assert.ok(await page.isChecked('input[name="line-spacing"][value="wide"]'));
  }));
