// The pictures for the README: the article's page and the front page above the fold.

import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

const SIZE = { width: 1440, height: 1000 };

/** Larger ones make a README slow. */
const MOST_BYTES = 150_000;

export async function makePictures(folder) {
  const { chromiumPath, FLAGS } = await import('./browser.mjs');
  const { PAGES, ORIGIN } = await import('./pages.mjs');
  fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  try {
    for (const [file, address] of [['front.webp', PAGES.front], ['article.webp', PAGES['seed article']]]) {
      const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'id-ID' });
      await page.goto(ORIGIN + address);
      await page.evaluate(() => Promise.all([...document.images].filter(({ loading }) => loading !== 'lazy').map(image => image.decode())));
      const bytes = await webp(page);
      fs.writeFileSync(path.join(folder, file), bytes);
      console.log(`docs/pictures/${file}: ${bytes.length} bytes`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** What is seen as WebP, as good as fits into the bytes. */
async function webp(page) {
  const protocol = await page.context().newCDPSession(page);
  for (const quality of [85, 75, 65, 50]) {
    const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length < MOST_BYTES) return bytes;
  }
  throw new Error(`a picture of ${page.url()} does not fit into ${MOST_BYTES} bytes`);
}
