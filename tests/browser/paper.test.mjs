// Print: the text with the addresses of its links, and nothing to press.

import { describe, test } from 'node:test';

import { expectNone, openBrowser, visit } from './support/browser.mjs';
import { ALL_PAGES } from './support/pages.mjs';

const browser = await openBrowser();

function paperFaults() {
  const { name, isSeen } = window.warta;
  const faults = isSeen(document.querySelector('main h1')) || document.querySelector('main h1.visually-hidden') ? [] : ['the headline is not printed'];
  const pressed = [...document.querySelectorAll('nav, search, form, button, input, .skip-part')].filter(isSeen);
  faults.push(...pressed.map(element => `printed: ${name(element)}`));
  const links = [...document.querySelectorAll('.body a[href^="http"]')].filter(isSeen);
  const silent = links.filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')));
  faults.push(...silent.map(link => `without its address: ${name(link)}`));
  const fixed = [...document.querySelectorAll('body *')].filter(element => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && isSeen(element));
  faults.push(...fixed.map(element => `on every sheet: ${name(element)}`));
  const { colour, contrast } = window.warta;
  const ground = colour(getComputedStyle(document.body).backgroundColor);
  const paper = ground.alpha > 0 ? ground : { red: 255, green: 255, blue: 255 };
  if (contrast(colour(getComputedStyle(document.body).color), paper) < 7 || paper.red < 250) faults.push('not ink on paper');
  return faults;
}

describe('on paper there is the text and nothing to press', { concurrency: 2 }, () => {
  for (const [name, address] of ALL_PAGES) {
    test(name, async () => {
      // A reader with a dark screen has white paper too.
      const faults = await visit(browser, address, { colorScheme: 'dark' }, async page => {
        await page.emulateMedia({ media: 'print' });
        const found = await page.evaluate(paperFaults);
        const pdf = await page.pdf({ format: 'A4' });
        return pdf.subarray(0, 5).toString() === '%PDF-' ? found : [...found, 'no PDF'];
      });
      expectNone(faults, `${name} (${address})`);
    });
  }
});
