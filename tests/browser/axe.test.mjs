// axe-core finds nothing on any page, at any width, in any colour scheme.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import { SCHEMES, WIDTHS, expectNone, openBrowser, visit } from './support/browser.mjs';
import { EVERY_PAGE } from './support/newsroom_pages.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = await openBrowser();

/** axe's violations, one line for every element. */
async function violations(page, isForced) {
  return page.evaluate(
    async ({ tags, rules }) => {
      const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], rules, preload: false });
      return result.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
    },
    // Under forced colours the system picks the colours; axe reads the author's.
    { tags: RULES, rules: isForced ? { 'color-contrast': { enabled: false } } : {} },
  );
}

describe('axe-core finds nothing', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, async () => {
      const faults = [];
      await visit(browser, address, {}, async page => {
        await page.evaluate(AXE);
        for (const [scheme, wishes] of Object.entries(SCHEMES)) {
          await page.emulateMedia(wishes);
          // The colours of links fade from one scheme to the other.
          await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            const found = await violations(page, scheme === 'forced');
            faults.push(...found.map(fault => `${width} px, ${scheme}: ${fault}`));
          }
        }
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});
