#!/usr/bin/env node
// When a page shows its first words on a slow telephone, and whether anything jumps afterwards.
//
//     cargo build --release && (cd tests/browser && npm ci)
//     target/release/warta serve --data FOLDER
//     node benches/paint.mjs ADDRESS [ADDRESS …]
//
// Opens each address nine times in Chromium with an empty cache, at the speed that Lighthouse calls slow 4G (1.6 Mbit/s, 150 ms there and back)
// with a processor slowed down four times, and prints medians: first and largest contentful paint, cumulative layout shift, bytes and requests before
// the first paint is possible, that is without pictures.

import { createRequire } from 'node:module';

import { chromiumPath, FLAGS } from '../tests/browser/support/chromium.mjs';

const { chromium } = createRequire(new URL('../tests/browser/package.json', import.meta.url))('playwright-core');

const TIMES = 9;
/** Bytes a second and milliseconds. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWED_DOWN = 4;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** In the page, before anything else. */
function watch() {
  window.shifts = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => {
    window.largest = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

async function open(browser, address) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  let bytes = 0;
  let requests = 0;
  const isPicture = new Map();
  session.on('Network.responseReceived', ({ requestId, type }) => isPicture.set(requestId, type === 'Image'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (isPicture.get(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    largest: window.largest,
    shifts: window.shifts,
  }));
  await context.close();
  return { ...seen, bytes, requests };
}

const addresses = process.argv.slice(2);
if (addresses.length === 0) {
  console.error('usage: node benches/paint.mjs ADDRESS [ADDRESS …]');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
try {
  console.log('| page | first paint, s | largest, s | layout shift | bytes without pictures | requests |\n| --- | --- | --- | --- | --- | --- |');
  for (const address of addresses) {
    const opened = [];
    for (let time = 0; time < TIMES; time += 1) opened.push(await open(browser, address));
    const median = field => opened.map(one => one[field]).toSorted((one, other) => one - other)[Math.floor(TIMES / 2)];
    console.log(
      `| ${new URL(address).pathname} | ${(median('first') / 1000).toFixed(2)} | ${(median('largest') / 1000).toFixed(2)} | ${median('shifts').toFixed(3)} | ${median('bytes')} | ${median('requests')} |`,
    );
  }
} finally {
  await browser.close();
}
