// Strings that mean harm, in every field of the Forum: no script runs, nothing on the page breaks, what was typed is read as it was typed.
//
// Some strings of our own are in fixtures/hostile.txt. With WARTA_TEST_DATA, a folder with `strings/blns.txt` (the Big List of Naughty
// Strings) and `strings/dompurify-expect.json` (DOMPurify's cases), all of those are tried as well.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { atDesk } from './support/at_desk.mjs';
import { openBrowser, visit } from './support/browser.mjs';
import { ask, Desk, PEOPLE } from './support/desk.mjs';
import { ORIGIN, PAGES } from './support/pages.mjs';

const browser = await openBrowser();

/** Comments that one address, one network and one discussion take within ten minutes. */
const OF_AN_ADDRESS = 5;
const OF_A_NETWORK = 100;
const OF_A_DISCUSSION = 300;

/** Stories that nothing else is written under. */
async function stories(count) {
  const others = ['long article', 'article of everything'].map(name => PAGES[name]);
  const { text } = await ask(`${ORIGIN}/`);
  const found = new Set([PAGES['article without picture'], ...[...text.matchAll(/href="(\/a\/[^"#]+\.html)"/g)].map(([, address]) => address)]);
  const chosen = [];
  for (const address of found) {
    if (chosen.length === count) break;
    const isQuiet = !others.includes(address) && !(await ask(ORIGIN + address)).text.includes('class="comment"');
    if (isQuiet) chosen.push(address);
  }
  return chosen;
}

function strings() {
  const lines = file => fs.readFileSync(file, 'utf8').split('\n').filter(line => line.trim() && !line.startsWith('#'));
  const own = lines(new URL('fixtures/hostile.txt', import.meta.url));
  const folder = process.env.WARTA_TEST_DATA;
  if (!folder) {
    console.log('WARTA_TEST_DATA names no folder: only the strings of fixtures/hostile.txt are tried.');
    return own;
  }
  const payloads = JSON.parse(fs.readFileSync(path.join(folder, 'strings/dompurify-expect.json'), 'utf8')).map(({ payload }) => payload);
  return [...own, ...lines(path.join(folder, 'strings/blns.txt')), ...payloads];
}

/** What the form takes: names have 60 signs, texts 5,000; both need a letter or a digit. */
const cut = (text, length) => `${[...text].slice(0, length - 2).join('')} x`;

/** Sends each as a name and as a text, from as many addresses of this machine as it takes; how many were taken. */
async function send(all, articles) {
  let taken = 0;
  for (const [place, text] of all.entries()) {
    const article = articles[Math.floor(place / OF_A_DISCUSSION)];
    const localAddress = `127.${1 + Math.floor(place / OF_A_NETWORK)}.0.${2 + Math.floor((place % OF_A_NETWORK) / OF_AN_ADDRESS)}`;
    const fields = [['name', cut(text.replaceAll('\n', ' '), 60)], ['text', cut(text, 5000)], ['opened_at', '0']];
    const { status } = await ask(ORIGIN + article.replace('.html', '/reply.html'), { fields, localAddress });
    assert.ok(status === 303 || status === 422, `${status} for ${text}`);
    taken += status === 303;
  }
  return taken;
}

/** Publishes all that waits under the article, a page of the queue at a time. */
async function publishAll(moderator, article) {
  const number = article.match(/(\d+)\.html$/)[1];
  const queue = `/admin/forum/?article=${number}`;
  for (;;) {
    const ids = [...(await moderator.page(queue)).matchAll(/form="bulk" name="comment" value="(\d+)"/g)].map(([, id]) => id);
    if (ids.length === 0) return;
    await moderator.submit(queue, [['bulk', '1'], ['do', 'publish'], ...ids.map(id => ['comment', id])]);
  }
}

/** What must be as it is whatever readers write. */
const look = page =>
  page.evaluate(() => ({
    hacked: window.hacked ?? null,
    headings: document.querySelectorAll('h1').length,
    scripts: document.querySelectorAll('.forum script, .forum iframe, .forum style, .forum meta, .forum form form').length,
    handlers: [...document.querySelectorAll('.forum *, .queue *')].filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))).length,
    links: [...document.querySelectorAll('.comment-text a')].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
    footer: document.querySelectorAll('body > footer').length,
  }));

const UNHARMED = { hacked: null, headings: 1, scripts: 0, handlers: 0, links: 0, footer: 1 };

describe('strings that mean harm', () => {
  const all = strings();
  test(`in names and texts of comments do nothing, for moderators and readers (${all.length})`, async () => {
    const articles = await stories(Math.ceil(all.length / OF_A_DISCUSSION));
    const taken = await send(all, articles);
    assert.ok(taken >= fs.readFileSync(new URL('fixtures/hostile.txt', import.meta.url), 'utf8').split('\n').length - 2);
    const moderator = await new Desk(ORIGIN).logIn(PEOPLE.moderator);
    await atDesk(browser, PEOPLE.moderator, {}, async page => {
      await page.goto(`${ORIGIN}/admin/forum/`);
      assert.deepEqual(await look(page), UNHARMED);
    });
    for (const article of articles) await publishAll(moderator, article);
    let shown = 0;
    const open = [...articles];
    for (let address; (address = open.shift()); ) {
      const next = await visit(browser, address, {}, async page => {
        assert.deepEqual(await look(page), UNHARMED, page.url());
        shown += await page.locator('.comment').count();
        const next = page.locator('.forum-pages a[rel=next]');
        return (await next.count()) ? new URL(await next.getAttribute('href'), ORIGIN).pathname : undefined;
      });
      if (next) open.push(next);
    }
    assert.equal(shown, taken);
  });

  test('in the other fields are refused or kept as they were typed', async () => {
    const desk = await new Desk(ORIGIN).logIn(PEOPLE.moderator);
    for (const text of strings().slice(0, 24)) {
      const word = await ask(`${ORIGIN}/admin/forum/words`, { session: desk.session, fields: desk.signed([['word', cut(text, 100)], ['do', 'try']]) });
      assert.ok([200, 422].includes(word.status), `${word.status} for ${text}`);
      const email = await ask(`${ORIGIN}/account/`, { fields: [['do', 'link'], ['email', text]] });
      assert.equal(email.status, 422, text);
      const report = await ask(ORIGIN + PAGES['report form'], { fields: [['reason', text], ['note', text]] });
      assert.equal(report.status, 422, text);
      for (const { text: html } of [word, email, report]) assert.ok(!html.includes('<script>window.hacked'), text);
    }
  });
});
