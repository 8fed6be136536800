// The media library as an editor uses it: files dropped or chosen, and the point of a picture that every crop shows.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { openBrowser, visit } from './support/browser.mjs';
import { Desk, PEOPLE } from './support/desk.mjs';
import { ORIGIN } from './support/pages.mjs';

const browser = await openBrowser();
const { session } = await new Desk(ORIGIN).logIn(PEOPLE.editor);

/** A page of the library, as the editor sees it. */
function atLibrary(address, wishes, look) {
  const shown = Object.assign(new String(address), { session });
  return visit(browser, shown, { statuses: [422], ...wishes }, look);
}

/** A picture that no test sent before, as a file's bytes. */
async function draw(page, colour) {
  const bytes = await page.evaluate(async fill => {
    const canvas = new OffscreenCanvas(480, 320);
    const brush = canvas.getContext('2d');
    brush.fillStyle = fill;
    brush.fillRect(0, 0, 480, 320);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
  }, colour);
  return Buffer.from(bytes);
}

/** Lets files fall on the page. */
async function drop(page, files) {
  const carried = await page.evaluateHandle(sent => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of sent) transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }));
    return transfer;
  }, files.map(([name, bytes]) => [name, [...bytes]]));
  for (const kind of ['dragover', 'drop']) await page.dispatchEvent('main', kind, { dataTransfer: carried });
}

describe('uploading', () => {
  test('dropped files are sent one after the other, and each says what became of it', () =>
    atLibrary('/admin/media/', {}, async page => {
      await drop(page, [['jatuh-satu.jpg', await draw(page, '#204060')], ['bukan.jpg', Buffer.from('Ini bukan gambar.')], ['jatuh-dua.jpg', await draw(page, '#602040')]]);
      await page.locator('[data-upload-status]', { hasText: 'Berkas selesai: 3 / 3' }).waitFor();
      const lines = page.locator('[data-upload-lines] li');
      assert.equal(await lines.count(), 3);
      assert.equal(await page.locator('[data-upload-lines] progress').count(), 0);
      assert.match(await lines.nth(0).locator('a').getAttribute('href'), /^\/admin\/media\/\d+$/);
      assert.equal(await lines.nth(1).locator('a').count(), 0);
      assert.equal(await lines.nth(1).locator('.field-problem').count(), 1);
      await page.locator('.media-list h3', { hasText: 'jatuh-dua.jpg' }).waitFor();
      assert.equal(new URL(page.url()).pathname, '/admin/media/');
    }));

  test('chosen files are sent by the button, and the page stays', () =>
    atLibrary('/admin/media/', {}, async page => {
      await page.setInputFiles('#files', [{ name: 'pilihan.jpg', mimeType: 'image/jpeg', buffer: await draw(page, '#206040') }]);
      await page.locator('form.upload button').click();
      await page.locator('[data-upload-lines] a', { hasText: 'pilihan.jpg' }).waitFor();
      assert.equal(await page.inputValue('#files'), '');
    }));

  test('without JavaScript the answer says what became of each file', () =>
    atLibrary('/admin/media/', { javaScriptEnabled: false }, async page => {
      assert.equal(await page.locator('[data-upload-drop]').isVisible(), false);
      await page.setInputFiles('#files', [{ name: 'bukan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Ini bukan gambar.') }]);
      await Promise.all([page.waitForNavigation(), page.locator('form.upload button').click()]);
      assert.equal(await page.locator('#results .field-problem').count(), 1);
    }));
});

describe('the focal point', () => {
  /** The page of a picture of the demo newspaper, which is wider than it is high. */
  const onPicture = look =>
    atLibrary('/admin/media/?q=coast', {}, async page => {
      await page.goto(ORIGIN + (await page.locator('.media-list h3 a').first().getAttribute('href')));
      return look(page);
    });
  const shownPart = page => page.locator('[data-focal-crop]').last().evaluate(crop => crop.style.objectPosition);

  test('a click on the picture fills the fields, and the crops follow', () =>
    onPicture(async page => {
      const picture = page.locator('[data-focal-picture] img');
      const { width, height } = await picture.boundingBox();
      await picture.click({ position: { x: width / 4, y: (height * 3) / 4 } });
      for (const [field, wanted] of [['#focal_x', 25], ['#focal_y', 75]]) {
        assert.ok(Math.abs(Number(await page.inputValue(field)) - wanted) < 1, await page.inputValue(field));
      }
      const left = Number.parseFloat(await shownPart(page));
      assert.ok(left < 10, `a quarter from the left is in the middle of a square that begins near the edge: ${left}`);
      await Promise.all([page.waitForNavigation(), page.locator('[value="save"]').click()]);
      assert.equal(new URL(page.url()).search, '?done=saved');
      assert.ok(Math.abs(Number(await page.inputValue('#focal_x')) - 25) < 1);
    }));

  test('typed numbers move the mark and the crops', () =>
    onPicture(async page => {
      await page.fill('#focal_x', '100');
      assert.equal(Number.parseFloat(await shownPart(page)), 100);
      assert.equal(await page.locator('.focal-point').evaluate(mark => mark.style.left), '100%');
    }));

  test('a refused form has the focus where it says what is wrong', () =>
    onPicture(async page => {
      await page.fill('#focal_x', '');
      await Promise.all([page.waitForNavigation(), page.locator('[value="save"]').click()]);
      assert.equal(await page.evaluate(() => document.activeElement.id), 'problems');
      assert.equal(await page.locator('#problems a[href="#focal_x"]').count(), 1);
    }));
});
