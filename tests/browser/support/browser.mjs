// Chromium, and a page in it that is watched: nothing from elsewhere, no cookie, no message in the console, on any visit.

import { after } from 'node:test';

import { chromium } from 'playwright-core';

import { chromiumPath, FLAGS } from './chromium.mjs';
import { nameElements } from './in_page.mjs';
import { SESSION } from './desk.mjs';
import { download, ORIGIN } from './pages.mjs';

/** The widths that CSS, pictures and tests share: one in each of XS, SM, MD, LG. */
export const WIDTHS = [320, 640, 1024, 1440];

/** What a reader's system may ask for. */
export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** Milliseconds that a slow machine may take for a page. */
const PATIENCE = 120_000;

/** One browser for a file of tests; it ends with them. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  after(() => browser.close());
  return browser;
}

/**
 * Opens a page, lets `look` look at it, and throws what the watch saw. `wishes` are the context's options of Playwright, and:
 * `before`, what to do with the page before it loads; `until`, when it is loaded enough; `cookies`, whether it may have any;
 * `statuses`, those of failures that further pages are meant to answer with. A page of the newsroom has the session's cookie.
 */
export async function visit(browser, address, wishes, look) {
  const { before, until, cookies: allowsCookies = Boolean(address.session), statuses = [], ...options } = wishes;
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1440, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    if (address.session) await context.addCookies([{ name: address.cookie ?? SESSION, value: address.session, url: ORIGIN, httpOnly: true, sameSite: 'Lax' }]);
    const seen = watch(page, address, statuses);
    await before?.(page);
    await load(page, address, until);
    const result = await look(page);
    if (!allowsCookies) seen.push(...(await context.cookies()).map(cookie => `a cookie: ${cookie.name}`));
    if (seen.length > 0) throw new Error(`${address}\n  ${seen.join('\n  ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** Goes to a page, afresh even if it is the one that is open. */
export async function load(page, address, until = 'load') {
  await page.goto('about:blank');
  if (address.fields) await answerWith(page, address);
  await page.goto(ORIGIN + address, { waitUntil: until });
  await page.evaluate(nameElements);
}

/** The next load of the page shows what was answered to its form. */
async function answerWith(page, address) {
  const { status, headers, text: body } = await download(address);
  const { 'transfer-encoding': _, ...kept } = headers;
  // The page goes on being watched: with `times: 1`, Chromium now and then forgets what it was about to ask for when the watch ends.
  let isAnswered = false;
  await page.route(ORIGIN + address, async route => {
    if (isAnswered) return route.continue();
    isAnswered = true;
    return route.fulfill({ status, headers: kept, body });
  });
}

function watch(page, address, statuses) {
  const seen = [];
  page.on('request', request => {
    if (!request.url().startsWith(`${ORIGIN}/`) && !/^(data|about):/.test(request.url())) seen.push(`a request to elsewhere: ${request.url()}`);
  });
  page.on('pageerror', error => seen.push(`an error in a script: ${error.message}`));
  page.on('console', message => {
    // The browser says this of a page that is meant to be missing.
    const isFailure = message.text().startsWith('Failed to load resource');
    const isOwnStatus = isFailure && message.location().url === ORIGIN + address;
    const isMeant = isFailure && statuses.some(status => message.text().includes(`status of ${status} `));
    if (!isOwnStatus && !isMeant) seen.push(`a message in the console: ${message.text()}`);
  });
  return seen;
}

/** Fails with one line for every fault. */
export function expectNone(faults, heading) {
  const lines = [...new Set(faults)];
  if (lines.length > 0) throw new Error(`${heading}: ${lines.length} faults\n  ${lines.join('\n  ')}`);
}
