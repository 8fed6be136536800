// The Nu HTML checker finds no error in the bytes of any page; every page has its own title and one order of headings.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';

import { expectNone, openBrowser, visit } from './support/browser.mjs';
import { EVERY_PAGE } from './support/newsroom_pages.mjs';
import { download } from './support/pages.mjs';

const VNU = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const browser = await openBrowser();

test('every page is valid HTML', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-html-'));
  try {
    const names = new Map();
    for (const [name, address] of EVERY_PAGE) {
      const file = path.join(folder, `${name.replace(/\W+/g, '-')}.html`);
      fs.writeFileSync(file, (await download(address)).text);
      names.set(`file:${file}`, `${name} (${address})`);
    }
    const files = fs.readdirSync(folder).map(file => path.join(folder, file));
    const said = execFileSync('java', ['-Xmx512m', '-jar', VNU, '--stdout', '--format', 'json', '--exit-zero-always', ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const errors = JSON.parse(said).messages.filter(({ type }) => type !== 'info');
    expectNone(errors.map(({ url, lastLine, message, extract }) => `${names.get(url) ?? url}, line ${lastLine}: ${message} … ${extract ?? ''}`), 'the HTML checker');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('every page has a title of its own', async () => {
  const titles = new Map();
  const faults = [];
  for (const [name, address] of EVERY_PAGE) {
    const html = (await download(address)).text;
    const title = html.match(/<title>([^<]*)<\/title>/)?.[1].trim();
    if (!title) faults.push(`${name} has none`);
    // The form of somebody who may only read, or who is signed in, is the same one under the same title.
    if (/ read only$|^comment form, signed in$/.test(name)) continue;
    if (titles.has(title)) faults.push(`${name} and ${titles.get(title)} are both “${title}”`);
    titles.set(title, name);
  }
  expectNone(faults, 'titles');
});

describe('headings and landmarks are in order', { concurrency: 2 }, () => {
  for (const [name, address] of EVERY_PAGE) {
    test(name, () =>
      visit(browser, address, {}, async page => {
        const faults = await page.evaluate(() => {
          const found = [];
          const one = (what, selector) => {
            const count = document.querySelectorAll(selector).length;
            if (count !== 1) found.push(`${count} × ${what}`);
          };
          one('h1', 'h1');
          one('h1 in main', 'main h1');
          one('main', 'main');
          one('page header', 'body > header');
          one('page footer', 'body > footer');
          let last = 1;
          for (const heading of document.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6')) {
            const level = Number(heading.localName[1]);
            if (level > last + 1) found.push(`level ${last} is followed by ${window.warta.name(heading)}`);
            if (!heading.textContent.trim()) found.push(`empty: ${window.warta.name(heading)}`);
            last = level;
          }
          const { lang, dir } = document.documentElement;
          if (lang !== 'id' || dir !== 'ltr') found.push(`lang="${lang}" dir="${dir}"`);
          return found;
        });
        expectNone(faults, `${name} (${address})`);
      }),
    );
  }
});
