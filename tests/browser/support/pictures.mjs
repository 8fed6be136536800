// The pictures for the README: an article, its Forum and what goes with it, a search, the front page, the dashboard, the article form and the moderators' queue.

import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { chromiumPath, FLAGS } from './chromium.mjs';
import { SESSION } from './desk.mjs';
import { writeStories } from './stories.mjs';

const SIZE = { width: 1440, height: 1000 };

/** Larger ones make a README slow. */
const MOST_BYTES = 150_000;

/** Makes them: first what readers see, then, with stories on their way, the newsroom. */
export async function makePictures(folder, site) {
  const { PAGES } = await import('./pages.mjs');
  fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const take = async (file, address) => fs.writeFileSync(path.join(folder, file), await picture(browser, file, site.origin, address));
  try {
    await take('front.webp', PAGES.front);
    await take('article.webp', PAGES['seed article']);
    await take('forum.webp', `${PAGES['article with comments']}#forum`);
    await take('recommended.webp', `${PAGES['seed article']}#recommended`);
    await take('search.webp', PAGES['search, hits']);
    await writeStories(site);
    const { NEWSROOM_PAGES } = await import('./newsroom_pages.mjs');
    await take('dashboard.webp', NEWSROOM_PAGES.dashboard);
    await take('editor.webp', NEWSROOM_PAGES['article form, figures']);
    await take('queue.webp', NEWSROOM_PAGES['comment queue']);
  } finally {
    await browser.close();
  }
}

/** What is seen of a page. */
async function picture(browser, file, origin, address) {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light', locale: 'id-ID' });
  if (address.session) await context.addCookies([{ name: SESSION, value: address.session, url: origin }]);
  const page = await context.newPage();
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.evaluate(() => Promise.all([...document.images].filter(({ loading }) => loading !== 'lazy').map(image => image.decode())));
  const bytes = await webp(page);
  console.log(`docs/pictures/${file}: ${bytes.length} bytes`);
  await context.close();
  return bytes;
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
