// The newsroom as two people use it: a story from its first words to the notice in its place, and what scripts add to the form.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { openBrowser, visit } from './support/browser.mjs';
import { PASSWORD, PEOPLE } from './support/desk.mjs';
import { download, ORIGIN } from './support/pages.mjs';

const browser = await openBrowser();

/** Somebody who comes in by the door, and what they do then. */
function atDesk(person, wishes, look) {
  return visit(browser, '/admin/login', { cookies: true, statuses: [409, 422], ...wishes }, async page => {
    await page.fill('#email', person.email);
    await page.fill('#password', PASSWORD);
    await follow(page, 'main button', '/admin/');
    return look(page);
  });
}

/** Presses something that leads to a page. */
async function follow(page, selector, pathname) {
  await Promise.all([page.waitForURL(url => url.pathname === pathname), page.locator(selector).click()]);
}

/** Presses a button of the article form; the status of what is answered in the end. */
async function press(page, step) {
  const [answer] = await Promise.all([page.waitForNavigation(), page.locator(`button[name="step"][value="${step}"]`).click()]);
  return answer.status();
}

/** Takes a step that must be allowed: the page says so, and the focus is where it says it. */
async function take(page, step) {
  assert.equal(await press(page, step), 200);
  assert.equal(new URL(page.url()).search, `?done=${step}`);
  assert.equal(await focused(page), 'done');
}

function focused(page) {
  return page.evaluate(() => document.activeElement.id);
}

/** Begins a story; its address in the newsroom. */
async function begin(page, headline, body) {
  await page.goto(`${ORIGIN}/admin/articles/new`);
  await page.fill('#headline', headline);
  await page.fill('#summary', 'Perahu pertama berangkat pukul enam.');
  await page.selectOption('#section', 'indonesia');
  await page.fill('#body', body);
  await take(page, 'save');
  return new URL(page.url()).pathname;
}

/** Adds a picture of the library and describes it. */
async function addPicture(page, index, key) {
  await page.selectOption('#new-figure', { index });
  await take(page, 'save');
  await page.fill(`#figure-${key}-caption`, `Keterangan ${key}.`);
  await page.fill(`#figure-${key}-credit`, 'Warta/Tomas Lintang');
  await page.fill(`#figure-${key}-alt`, `Perahu kecil di samping tiang, ${key}.`);
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

describe('a story goes all its way', () => {
  for (const javaScriptEnabled of [false, true]) {
    test(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () =>
      atDesk(PEOPLE.reporter, { javaScriptEnabled }, reporter =>
        atDesk(PEOPLE.editor, { javaScriptEnabled }, editor => goAllTheWay(reporter, editor, javaScriptEnabled)),
      ),
    );
  }
});

async function goAllTheWay(reporter, editor, javaScriptEnabled) {
  const headline = `Perahu malam kembali ${javaScriptEnabled ? 'dengan' : 'tanpa'} skrip`;
  const body = 'Perahu pertama berangkat pukul enam.\n\nPedagang menyusul.\n\n::: figure gambar-2\n:::\n\nPasar ramai.';
  const form = await begin(reporter, headline, body);
  await addPicture(reporter, 1, 'gambar-1');
  await addPicture(reporter, 2, 'gambar-2');
  await take(reporter, 'save');

  // Both have it open; the reporter is quicker.
  await editor.goto(ORIGIN + form);
  await editor.fill('#body', body.replace('Pedagang menyusul.', 'Pedagang datang berjalan kaki.'));
  await reporter.fill('#body', body.replace('Pedagang menyusul.', 'Pedagang datang naik perahu.'));
  await take(reporter, 'hand_in');
  assert.equal(await reporter.locator('#body').getAttribute('readonly'), '', 'what was handed in is the editors’');

  assert.equal(await press(editor, 'save'), 409);
  assert.equal(await focused(editor), 'problems');
  const conflicts = editor.locator('.conflict');
  assert.equal(await conflicts.count(), 1);
  const compared = await conflicts.innerText();
  for (const words of ['naik perahu', 'berjalan kaki']) assert.ok(compared.includes(words), compared);
  await editor.locator('.conflict input[value="both"]').check();
  await take(editor, 'save');
  const merged = await editor.inputValue('#body');
  assert.equal(merged, body.replace('Pedagang menyusul.', 'Pedagang datang naik perahu.\n\nPedagang datang berjalan kaki.'));

  await take(editor, 'publish');
  const address = await editor.locator('.article-state a').first().getAttribute('href');
  const published = await asReader(address, javaScriptEnabled);
  assert.equal(published.signOff, '[tl/uh]');
  assert.ok(published.text.includes('naik perahu') && published.text.includes('berjalan kaki'), published.text);
  assert.equal(published.pictures, 2);

  await editor.fill('#body', merged.replace('Pasar ramai.', 'Pasar ramai sampai siang.'));
  await take(editor, 'save');
  assert.ok((await asReader(address, javaScriptEnabled)).text.includes('Pasar ramai.'), 'an update that is only saved is not public');
  await take(editor, 'publish');
  assert.ok((await asReader(address, javaScriptEnabled)).text.includes('Pasar ramai sampai siang.'), 'a published update is public');

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

test('a time that has passed is refused, and nothing that was typed is lost', () =>
  atDesk(PEOPLE.editor, { javaScriptEnabled: false }, async page => {
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
    atDesk(PEOPLE.reporter, {}, async page => {
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
