// A discussion as readers and moderators have it: with an account and without, with JavaScript and without; the queue by keyboard alone.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { atDesk } from './support/at_desk.mjs';
import { openBrowser, visit } from './support/browser.mjs';
import { PEOPLE } from './support/desk.mjs';
import { mailTo } from './support/mail.mjs';
import { ORIGIN, PAGES } from './support/pages.mjs';

const browser = await openBrowser();

const STORIES = [
  ['without JavaScript', PAGES['long article'], false],
  ['with JavaScript', PAGES['article of everything'], true],
];

describe('a discussion goes all its way', () => {
  for (const [name, article, javaScriptEnabled] of STORIES) {
    const wishes = { javaScriptEnabled };
    test(name, () =>
      visit(browser, article, { ...wishes, cookies: true, statuses: [422] }, reader =>
        visit(browser, article, { ...wishes, statuses: [422] }, stranger =>
          atDesk(browser, PEOPLE.moderator, wishes, moderator =>
            atDesk(browser, PEOPLE.otherModerator, wishes, other => goAllTheWay({ article, reader, stranger, moderator, other, javaScriptEnabled })),
          ),
        ),
      ),
    );
  }
});

async function goAllTheWay({ article, reader, stranger, moderator, other, javaScriptEnabled }) {
  const queue = `${ORIGIN}/admin/forum/?article=${article.match(/(\d+)\.html$/)[1]}`;
  const decide = (page, text, choice) => (javaScriptEnabled ? decideByKeys : decideByButtons)(page, queue, text, choice);
  const read = page => page.goto(ORIGIN + article).then(() => page.locator('.forum').innerText());

  // The reader signs in by a link in a mail; nobody has a password.
  const email = `wati-${javaScriptEnabled ? 'dengan' : 'tanpa'}@contoh.example`;
  await reader.goto(`${ORIGIN}/account/`);
  await reader.fill('#email', email);
  await press(reader, 'button[value=link]');
  const mail = await mailTo(process.env.WARTA_DATA, email);
  await reader.goto(ORIGIN + mail.match(/\/account\/enter\/[\w-]{43}/)[0]);
  await press(reader, 'main form button');
  await reader.fill('#name', 'Wati Teluk');
  await press(reader, 'button[value=save]');

  // Writes under the account's name: nothing is shown before a moderator has read it.
  await reader.goto(ORIGIN + article);
  await press(reader, '.forum .button');
  assert.equal(await reader.locator('#name').count(), 0);
  await reader.fill('#text', 'Dermaganya *licin* sejak Senin.');
  await send(reader);
  assert.match(await reader.locator('main').innerText(), /menunggu moderator/);
  assert.ok(!(await read(stranger)).includes('licin'));
  await decide(moderator, 'licin', 'publish');
  assert.ok((await read(stranger)).includes('Dermaganya licin sejak Senin.'), 'what was published is there with the next request');

  // Somebody without an account answers: an empty text is refused, and the name stays.
  await press(stranger, '.comment-actions a[href*="reply.html"]');
  await stranger.fill('#name', 'Pak Tono');
  await stranger.locator('#text').evaluate(field => field.removeAttribute('required'));
  await send(stranger);
  assert.equal(await stranger.locator('#name').inputValue(), 'Pak Tono');
  assert.equal(await stranger.locator('#problems a').count(), 1);
  await stranger.fill('#text', 'Sudah dipasangi papan.');
  await send(stranger);
  const own = new URL(stranger.url()).pathname;

  // It is refused with a reason, which its author sees, and another moderator decides about the appeal.
  await decide(moderator, 'dipasangi papan', 'off-topic');
  await stranger.goto(ORIGIN + own);
  assert.match(await stranger.locator('main').innerText(), /di luar pokok berita/);
  await stranger.fill('#appeal', 'Papan itu di dermaga yang sama.');
  await press(stranger, 'button[value=appeal]');
  await other.goto(`${ORIGIN}/admin/forum/appeals/`);
  assert.match(await entry(other, 'dipasangi papan').innerText(), /Papan itu di dermaga yang sama/);
  await decide(other, 'dipasangi papan', 'publish');
  assert.match(await read(stranger), /menanggapi .?Wati Teluk/);

  // It is changed within five minutes, waits again, and is seen as changed.
  await stranger.goto(ORIGIN + own);
  await stranger.fill('#text', 'Sudah dipasangi papan peringatan.');
  await press(stranger, 'button[value=edit]');
  assert.ok(!(await read(reader)).includes('papan'));
  await decide(moderator, 'papan peringatan', 'publish');
  assert.match(await read(reader), /diubah/);

  // The reader is told of the answer by mail, and recommends and reports it.
  assert.match(await mailTo(process.env.WARTA_DATA, email), /papan/);
  await read(reader);
  const answer = reader.locator('.comment .comment', { hasText: 'papan peringatan' });
  await Promise.all([reader.waitForNavigation(), answer.locator('button').click()]);
  assert.match(await read(reader), /Rekomendasikan \(1\)/);
  await Promise.all([reader.waitForNavigation(), answer.locator('a[href*="report.html"]').click()]);
  await reader.selectOption('#reason', 'untrue');
  await press(reader, 'form.reply button.primary');
  await moderator.goto(`${ORIGIN}/admin/forum/reported/`);
  await decide(moderator, 'papan peringatan', 'untrue');
  assert.ok(!(await read(stranger)).includes('papan'));

  // What is deleted is gone at once.
  await reader.goto(`${ORIGIN}/account/`);
  await press(reader, '.reader-comments a');
  await press(reader, 'button[value=delete]');
  assert.ok(!(await read(stranger)).includes('licin'));
}

/** Presses something that leads to a page. */
async function press(page, selector) {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
}

/** Sends a comment, not sooner than a person could have typed it. */
async function send(page) {
  await page.waitForTimeout(2200);
  await press(page, 'form.reply button.primary');
}

/** The queue's entry with these words. */
function entry(page, words) {
  return page.locator('.queue-entry', { hasText: words });
}

/** Opens the queue of what waits under the story, unless another queue is open. */
async function openQueue(page, queue) {
  if (!/\/admin\/forum\/(reported|appeals)\/$/.test(new URL(page.url()).pathname)) await page.goto(queue);
}

async function decideByButtons(page, queue, words, choice) {
  await openQueue(page, queue);
  const decided = entry(page, words);
  if (choice !== 'publish') await decided.locator('select').selectOption(choice);
  await Promise.all([page.waitForNavigation(), decided.locator(`button[value=${choice === 'publish' ? 'publish' : 'reject'}]`).click()]);
  assert.equal(await page.locator('#done').count(), 1);
  await page.goto(`${ORIGIN}/admin/`);
}

/** Nothing but keys from the queue's page on. */
async function decideByKeys(page, queue, words, choice) {
  await openQueue(page, queue);
  const place = () => page.evaluate(() => document.activeElement.closest('.queue-entry')?.innerText ?? '');
  await page.keyboard.press('j');
  for (let steps = 0; !(await place()).includes(words); steps += 1) {
    assert.ok(steps < 20, `no comment of the queue has the focus with ${words}`);
    await page.keyboard.press('j');
  }
  const navigated = page.waitForNavigation();
  if (choice === 'publish') {
    await page.keyboard.press('a');
  } else {
    await page.keyboard.press('r');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'reason');
    const index = await page.evaluate(word => [...document.activeElement.options].findIndex(({ value }) => value === word), choice);
    for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await navigated;
  assert.equal(await page.locator('#done').count(), 1);
  await page.goto(`${ORIGIN}/admin/`);
}

test('a decision is taken back, and a key is changed, by keyboard', () =>
  atDesk(browser, PEOPLE.otherModerator, {}, async page => {
    await page.goto(`${ORIGIN}/admin/forum/unmoderated/`);
    const id = await page.locator('.queue-entry').first().getAttribute('id');
    const isThere = () => page.locator(`.queue-entry#${id}`).count();
    await page.locator('[data-queue-keys] summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#key-publish').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('t');
    await page.keyboard.press('Tab');
    await page.goto(`${ORIGIN}/admin/forum/unmoderated/`);
    await page.keyboard.press('j');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('t')]);
    assert.equal(await isThere(), 0);
    // After a decision the next comment has the focus.
    assert.ok(await page.evaluate(() => document.activeElement.matches('.queue-entry') || document.activeElement.id === 'done'));
    await Promise.all([page.waitForNavigation(), page.keyboard.press('u')]);
    await page.goto(`${ORIGIN}/admin/forum/unmoderated/`);
    assert.equal(await isThere(), 1);
  }));
