// The article form: what is refused, and what scripts add.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { atDesk, begin, focused, press, take } from './support/at_desk.mjs';
import { openBrowser } from './support/browser.mjs';
import { PEOPLE } from './support/desk.mjs';
import { ORIGIN } from './support/pages.mjs';

const browser = await openBrowser();

test('a time that has passed is refused, and nothing that was typed is lost', () =>
  atDesk(browser, PEOPLE.editor, { javaScriptEnabled: false }, async page => {
    await begin(page, 'Kapal yang akan datang', 'Kapal berangkat besok.');
    await page.fill('#body', 'Kapal berangkat besok pagi.');
    await page.fill('#alone_reason', 'Tidak ada redaktur lain.');
    await page.fill('#time', '2020-01-01T08:00');
    assert.equal(await press(page, 'schedule'), 422);
    assert.equal(await focused(page), 'problems');
    const sentence = await page.locator('#time-problem').innerText();
    assert.equal(await page.locator('#problems a[href="#time"]').innerText(), sentence);
    assert.match(await page.title(), /^Belum disimpan/);
    assert.equal(await page.inputValue('#body'), 'Kapal berangkat besok pagi.');
    assert.equal(await page.inputValue('#alone_reason'), 'Tidak ada redaktur lain.');
    assert.equal(await page.inputValue('#time'), '2020-01-01T08:00');
  }));

describe('what scripts add', () => {
  /** A reporter with a story of these words. */
  const withStory = (headline, body, look) =>
    atDesk(browser, PEOPLE.reporter, {}, async page => {
      const form = await begin(page, headline, body);
      return look(page, form);
    });

  test('what was being typed is kept when the tab is closed, and offered', () =>
    withStory('Naskah yang ditinggal', 'Kata pertama.', async (page, form) => {
      await page.press('#body', 'Control+End');
      await page.keyboard.type(' Kata yang belum disimpan.');
      const typed = await page.inputValue('#body');
      const context = page.context();
      await page.close({ runBeforeUnload: true });
      const again = await context.newPage();
      const offer = again.locator('#working-copy');
      // The browser sends it after the tab has gone.
      do await again.goto(ORIGIN + form);
      while ((await offer.count()) === 0);
      assert.equal(await again.inputValue('#body'), 'Kata pertama.');
      await again.locator('section:has(#working-copy) a').click();
      await again.waitForURL(`${ORIGIN}${form}?working-copy`);
      assert.equal(await again.inputValue('#body'), typed);
      await take(again, 'save');
      assert.equal(await again.inputValue('#body'), typed);
      assert.equal(await offer.count(), 0);
    }));

  test('the preview shows what is being typed', () =>
    withStory('Naskah dengan pratinjau', 'Kata pertama.', async page => {
      await page.locator('iframe[data-preview]').scrollIntoViewIfNeeded();
      const shown = page.frameLocator('iframe[data-preview]').locator('.body');
      await shown.getByText('Kata pertama.').waitFor();
      await page.fill('#body', 'Kata pertama.\n\nLalu **kata kedua**.');
      await shown.locator('strong', { hasText: 'kata kedua' }).waitFor();
      assert.notEqual(await page.locator('[data-autosave-status]').innerText(), '');
    }));

  test('a pasted page becomes clean text, and what was left out is said', () =>
    withStory('Naskah yang ditempel', 'Kata pertama.', async page => {
      const source = await page.context().newPage();
      await source.setContent('<h2>Judul dari luar</h2><p style="color: red">Kata <b>tebal</b> dan <a href="https://example.org/a">tautan</a>.</p><p><img src="data:," alt="Foto"></p>');
      await source.keyboard.press('Control+A');
      await source.keyboard.press('Control+C');
      await source.close();
      await page.bringToFront();
      await page.fill('#body', '');
      await page.focus('#body');
      await page.keyboard.press('Control+V');
      const status = page.locator('[data-editor-status]', { hasText: 'Tidak ikut ditempel' });
      await status.waitFor();
      const text = await page.inputValue('#body');
      assert.ok(text.includes('## Judul dari luar\n\nKata **tebal** dan [tautan](https://example.org/a).'), text);
      assert.doesNotMatch(text, /[<>]|color|style/);
    }));

  test('Ctrl and B make the chosen words bold, and Ctrl and Z undoes it', () =>
    withStory('Naskah yang tebal', 'Satu dua tiga.', async page => {
      await choose(page, 'dua');
      await page.keyboard.press('Control+b');
      assert.equal(await page.inputValue('#body'), 'Satu **dua** tiga.');
      await page.keyboard.press('Control+z');
      assert.equal(await page.inputValue('#body'), 'Satu dua tiga.');
    }));

  test('words are found and replaced', () =>
    withStory('Naskah yang diganti', 'Kapal satu, kapal dua.', async page => {
      await page.fill('#find-words', 'kapal');
      await page.fill('#replace-words', 'perahu');
      await page.locator('[data-find="find"]').click();
      assert.equal(await page.evaluate(() => getSelection().toString()), 'kapal');
      await page.locator('[data-find="replace"]').click();
      assert.equal(await page.inputValue('#body'), 'Kapal satu, perahu dua.');
      await page.locator('[data-find="find"]').click();
      assert.equal(await page.locator('[data-editor-status]').innerText(), 'Tidak ditemukan.');
    }));

  test('words are counted', () =>
    withStory('Naskah yang dihitung', 'Satu dua – tiga.', async page => {
      const count = page.locator('[data-word-count]');
      assert.equal(await count.innerText(), '3 kata');
      await page.press('#body', 'Control+End');
      await page.keyboard.type(' Empat');
      assert.equal(await count.innerText(), '4 kata');
    }));
});

/** Selects words of the body. */
async function choose(page, words) {
  await page.focus('#body');
  await page.evaluate(wanted => {
    const body = document.querySelector('#body');
    const start = body.value.indexOf(wanted);
    body.setSelectionRange(start, start + wanted.length);
  }, words);
}
