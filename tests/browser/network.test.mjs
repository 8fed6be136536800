// What goes over the line, and what needs a script: page weight, requests, cookies, no JavaScript.

import { describe, test } from 'node:test';
import zlib from 'node:zlib';

import { expectNone, load, openBrowser, visit } from './support/browser.mjs';
import { ALL_PAGES, download, ORIGIN, PAGES } from './support/pages.mjs';

/** HTML, CSS and all else that a page needs before it is drawn, without its own text; compressed. */
const FRAME_BYTES = 8_000;

/** The first view of the seed article, without photos. */
const FIRST_VIEW_BYTES = 14_600;
const FIRST_VIEW_REQUESTS = 2;

const browser = await openBrowser();

/** As the server compresses for Chromium: brotli, quality 3. */
function compressed(text) {
  return zlib.brotliCompressSync(text, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 3 } }).length;
}

/** Addresses of style sheets and scripts that keep a page from being drawn. */
function blocking(html) {
  const sheets = [...html.matchAll(/<link\b[^>]*rel="?stylesheet[^>]*>/g)].map(([tag]) => tag.match(/href="([^"]+)"/)[1]);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/\b(defer|async|type="module")/.test(tag)).map(([, address]) => address);
  return [...sheets, ...scripts];
}

async function body(address) {
  return (await download(address)).text;
}

describe(`the frame of a page weighs at most ${FRAME_BYTES} bytes`, () => {
  for (const [name, address] of ALL_PAGES) {
    test(name, async t => {
      const html = await body(address);
      const start = html.indexOf('>', html.indexOf('<main')) + 1;
      const frame = html.slice(0, start) + html.slice(html.indexOf('</main>'));
      const more = await Promise.all(blocking(html).map(async other => compressed(await body(other))));
      const bytes = more.reduce((sum, part) => sum + part, compressed(frame));
      t.diagnostic(`${bytes} bytes, with its own text ${compressed(html)}`);
      if (bytes > FRAME_BYTES) throw new Error(`${name} (${address}): the frame weighs ${bytes} bytes`);
    });
  }
});

test('the seed article opens in one round trip', t =>
  visit(browser, '/healthz', {}, async page => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Network.enable');
    const requests = new Map();
    protocol.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (type !== 'Image' && request.url.startsWith(ORIGIN)) requests.set(requestId, { url: request.url, bytes: 0 });
    });
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
    });
    await load(page, PAGES['seed article']);
    const asked = [...requests.values()];
    const bytes = asked.reduce((sum, request) => sum + request.bytes, 0);
    t.diagnostic(`${asked.length} requests, ${bytes} bytes with their headers`);
    if (asked.length === 0 || asked.length > FIRST_VIEW_REQUESTS) throw new Error(`${asked.length} requests: ${asked.map(({ url }) => url).join(', ')}`);
    if (bytes === 0 || bytes > FIRST_VIEW_BYTES) throw new Error(`${bytes} bytes`);
  }));

/** Main text, forms and pictures of a page. */
function content() {
  return {
    text: document.querySelector('main').innerText.trim(),
    forms: [...document.forms].map(form => `${form.method} ${form.action} ${[...form.elements].map(({ name }) => name).join(' ')}`),
    pictures: [...document.querySelectorAll('main img')].map(({ alt, src }) => `${src} ${alt}`),
  };
}

describe('a page is the same without JavaScript', { concurrency: 2 }, () => {
  for (const [name, address] of ALL_PAGES) {
    test(name, async () => {
      const withScripts = await visit(browser, address, {}, page => page.evaluate(content));
      const without = await visit(browser, address, { javaScriptEnabled: false }, page => page.evaluate(content));
      const differing = Object.keys(withScripts).filter(part => JSON.stringify(withScripts[part]) !== JSON.stringify(without[part]));
      expectNone(differing.map(part => `${part} differ`), `${name} (${address})`);
    });
  }
});
