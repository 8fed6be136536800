// A story from its first words to the notice in its place, as four people take it there.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { addPicture, atDesk, begin, focused, follow, logIn, press, take } from './support/at_desk.mjs';
import { openBrowser, visit } from './support/browser.mjs';
import { PASSWORD, PEOPLE } from './support/desk.mjs';
import { download, ORIGIN } from './support/pages.mjs';

const browser = await openBrowser();

/** Milliseconds of a step of an app's codes (RFC 6238). */
const CODE_STEP = 30_000;

const BODY = 'Perahu pertama berangkat pukul enam.\n\nPedagang menyusul.\n\n::: figure gambar-2\n:::\n\nPasar ramai.';

describe('a story goes all its way', { concurrency: 2 }, () => {
  for (const [name, writer, javaScriptEnabled] of [
    ['without JavaScript', PEOPLE.writer, false],
    ['with JavaScript', PEOPLE.scriptedWriter, true],
  ]) {
    const enter = (person, look) => atDesk(browser, person, { javaScriptEnabled }, look);
    test(name, () =>
      enter(writer, page =>
        enter(PEOPLE.editor, editor =>
          enter(PEOPLE.other, other => enter(PEOPLE.admin, admin => goAllTheWay({ writer, page, editor, other, admin, javaScriptEnabled }))),
        ),
      ),
    );
  }
});

async function goAllTheWay({ writer, page, editor, other, admin, javaScriptEnabled }) {
  await useSecondStep(page, writer);
  const headline = `Perahu malam kembali ${javaScriptEnabled ? 'dengan' : 'tanpa'} skrip`;
  const form = await begin(page, headline, BODY);
  await addPicture(page, 1, 'gambar-1');
  await addPicture(page, 2, 'gambar-2');
  await take(page, 'save');

  const merged = await mergeConflict(page, editor, form);
  await remark(page, editor, form);

  const address = await schedule(editor, form);
  const read = () => asReader(address, javaScriptEnabled);
  const published = await read();
  assert.equal(published.signOff, `[${writer.initials}/uh]`);
  assert.ok(published.text.includes('naik perahu') && published.text.includes('berjalan kaki'), published.text);
  assert.equal(published.pictures, 2);

  await editor.goto(ORIGIN + form);
  await editor.fill('#body', merged.replace('Pasar ramai.', 'Pasar ramai sampai siang.'));
  await take(editor, 'save');
  assert.ok((await read()).text.includes('Pasar ramai.'), 'an update that is only saved is not public');
  await take(editor, 'publish');
  assert.ok((await read()).text.includes('Pasar ramai sampai siang.'), 'a published update is public');

  await correct(other, form);
  const words = 'Pasar ramai sampai sore, bukan siang.';
  assert.ok((await read()).text.includes(words));
  assert.ok((await download('/corrections/')).text.includes(words));

  await withdraw(editor, form, address);
  await inAuditLog(admin, form);
}

/** Sets up the code of an app, goes out, and comes in with it. */
async function useSecondStep(page, writer) {
  await page.goto(`${ORIGIN}/admin/account/two-step`);
  await page.fill('#current', PASSWORD);
  await page.click('button[value="start"]');
  const key = (await page.locator('.totp-key').innerText()).replace(/\s/g, '');
  assert.equal(await page.locator('svg.qr-code').count(), 1);
  const step = Math.floor(Date.now() / CODE_STEP);
  await page.fill('#code', code(key, step));
  await Promise.all([page.waitForNavigation(), page.click('button[value="confirm"]')]);
  assert.equal(await page.locator('.recovery-codes li').count(), 10);

  await follow(page, 'form[action="/admin/logout"] button', '/admin/login');
  await logIn(page, writer, '/admin/login/code');
  // A code is good for one use; that of the next half minute is taken, too.
  await page.fill('#code', code(key, step));
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  assert.equal(await focused(page), 'problems', 'a code that was used is refused');
  await page.fill('#code', code(key, step + 1));
  await follow(page, 'main form button', '/admin/');
}

/** What an app shows: HMAC-SHA-1 of the step, six digits of it (RFC 6238, RFC 4226 5.3). */
function code(key, step) {
  const bits = [...key].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map(byte => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const number = digest.readUInt32BE(digest[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Both have it open; the reporter is quicker, and the editor takes both texts. What the body is then. */
async function mergeConflict(page, editor, form) {
  await editor.goto(ORIGIN + form);
  await editor.fill('#body', BODY.replace('Pedagang menyusul.', 'Pedagang datang berjalan kaki.'));
  await page.fill('#body', BODY.replace('Pedagang menyusul.', 'Pedagang datang naik perahu.'));
  await take(page, 'hand_in');
  assert.equal(await page.locator('#body').getAttribute('readonly'), '', 'what was handed in is the editors’');

  assert.equal(await press(editor, 'save'), 409);
  assert.equal(await focused(editor), 'problems');
  const conflicts = editor.locator('.conflict');
  assert.equal(await conflicts.count(), 1);
  const compared = await conflicts.innerText();
  for (const words of ['naik perahu', 'berjalan kaki']) assert.ok(compared.includes(words), compared);
  await editor.locator('.conflict input[value="both"]').check();
  await take(editor, 'save');
  const merged = await editor.inputValue('#body');
  assert.equal(merged, BODY.replace('Pedagang menyusul.', 'Pedagang datang naik perahu.\n\nPedagang datang berjalan kaki.'));
  return merged;
}

/** The editor asks beside a paragraph, the writer answers, the editor is content. */
async function remark(page, editor, form) {
  const remarks = `${ORIGIN}${form}/remarks/`;
  await editor.goto(remarks);
  const paragraph = editor.locator('.remarked', { has: editor.locator('#paragraph-1') });
  await paragraph.locator('summary').click();
  await paragraph.locator('textarea').fill('Pukul enam waktu mana?');
  await paragraph.locator('button[value="remark"]').click();
  await editor.locator('.remark-text', { hasText: 'Pukul enam waktu mana?' }).waitFor();

  await page.goto(`${ORIGIN}/admin/`);
  await page.locator('section[aria-labelledby="dashboard-remarked"] a').first().click();
  await page.locator('.remark .remark-form summary').click();
  await page.locator('.remark textarea').fill('Waktu Indonesia Barat.');
  await page.locator('button[value="answer"]').click();
  await page.locator('.remark-answers', { hasText: 'Waktu Indonesia Barat.' }).waitFor();

  await editor.goto(remarks);
  assert.ok((await editor.locator('.remark-answers').innerText()).includes('Waktu Indonesia Barat.'));
  await editor.locator('button[value="resolve"]').click();
  await editor.locator('button[value="reopen"]').waitFor();
}

/** Signs the story off for the next whole minute and waits until readers have it, not before. Its public address. */
async function schedule(editor, form) {
  await editor.goto(ORIGIN + form);
  const at = (Math.floor(Date.now() / 60_000) + 1) * 60_000;
  await editor.fill('#time', typedTime(at));
  await take(editor, 'schedule');
  const address = `/a/${form.match(/\d+$/)[0]}.html`;
  for (;;) {
    const asked = Date.now();
    const { status, location } = await download(address);
    if (status !== 404) {
      assert.ok(Date.now() >= at, `readers have it ${at - asked} ms early`);
      return location ?? address;
    }
    await sleep(500);
  }
}

/** An instant as the form's field takes it: in the edition's time zone. */
function typedTime(at) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
}

/** Another editor says what was wrong, with the sentence before and after. */
async function correct(other, form) {
  await other.goto(`${ORIGIN}${form}/corrections`);
  await other.check('input[name="kind"][value="correction"]');
  await other.fill('#text', 'Pasar ramai sampai sore, bukan siang.');
  await other.fill('#text_before', 'Pasar ramai sampai siang.');
  await other.fill('#text_after', 'Pasar ramai sampai sore.');
  await Promise.all([other.waitForNavigation(), other.locator('main form button.primary').click()]);
}

async function withdraw(editor, form, address) {
  await editor.goto(ORIGIN + form);
  assert.equal(await press(editor, 'withdraw'), 422, 'without a notice nothing is withdrawn');
  assert.equal(await focused(editor), 'problems');
  const notice = 'Berita ini ditarik karena sumbernya keliru.';
  await editor.fill('#notice', notice);
  await take(editor, 'withdraw');
  const withdrawn = await download(address);
  assert.equal(withdrawn.status, 410);
  assert.ok(withdrawn.text.includes(notice));
  assert.ok(!withdrawn.text.includes('Pasar ramai'));
}

/** Whoever looks after the site sees who did what. */
async function inAuditLog(admin, form) {
  await admin.goto(`${ORIGIN}/admin/audit/?subject=${encodeURIComponent(`article:${form.match(/\d+$/)[0]}`)}`);
  const log = await admin.locator('.newsroom-table tbody').innerText();
  for (const { name } of [PEOPLE.editor, PEOPLE.other]) assert.ok(log.includes(name), log);
}

/** What readers get: status, text of the story, sign-off without the words that are only heard. */
function asReader(address, javaScriptEnabled) {
  return visit(browser, address, { javaScriptEnabled }, page =>
    page.evaluate(() => {
      for (const words of document.querySelectorAll('.visually-hidden')) words.remove();
      return {
        text: document.querySelector('main').textContent,
        signOff: document.querySelector('.sign-off')?.textContent.replace(/\s+/g, ''),
        pictures: document.querySelectorAll('main figure img').length,
      };
    }),
  );
}
