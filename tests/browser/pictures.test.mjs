// Pictures that come late move nothing.

import { describe, test } from 'node:test';

import { WIDTHS, expectNone, openBrowser, visit } from './support/browser.mjs';
import { PAGES } from './support/pages.mjs';

const browser = await openBrowser();

/** What a browser's own measure of shifts leaves out: the sizes of a picture's variants are whole numbers, its shape is not. */
const ROUNDING = 3;

/** Where everything is, from the top of the page. */
function places() {
  return [...document.querySelectorAll('main *')].map(element => {
    const { top, height } = element.getBoundingClientRect();
    return { name: window.warta.name(element), top: Math.round(top + scrollY), height: Math.round(height) };
  });
}

/** Asks for every picture, below the fold too, and waits for it. */
async function finishPictures() {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map(picture => picture.decode()));
  return pictures.length;
}

describe('pictures that come late move nothing', { concurrency: 2 }, () => {
  for (const name of ['front', 'section', 'seed article', 'long article', 'article of everything']) {
    for (const width of WIDTHS) {
      test(`${name}, ${width} px`, async () => {
        let release;
        const released = new Promise(resolve => (release = resolve));
        const hold = page => page.route('**/media/**', route => released.then(() => route.continue()));
        await visit(browser, PAGES[name], { viewport: { width, height: 900 }, before: hold, until: 'domcontentloaded' }, async page => {
          const before = await page.evaluate(places);
          release();
          const count = await page.evaluate(finishPictures);
          if (count === 0 && name !== 'section') throw new Error('no pictures');
          const after = await page.evaluate(places);
          const moved = before.filter(({ top, height }, index) => Math.abs(top - after[index].top) >= ROUNDING || Math.abs(height - after[index].height) >= ROUNDING);
          expectNone(moved.map(element => `moved: ${element.name}`), `${name}, ${width} px`);
        });
      });
    }
  }
});
