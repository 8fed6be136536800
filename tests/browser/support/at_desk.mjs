// Somebody of the newsroom in a browser: comes in by the door, writes, presses buttons.

import assert from 'node:assert/strict';

import { visit } from './browser.mjs';
import { PASSWORD } from './desk.mjs';
import { ORIGIN } from './pages.mjs';

/** Somebody who comes in by the door, and what they do then. */
export function atDesk(browser, person, wishes, look) {
  return visit(browser, '/admin/login', { cookies: true, statuses: [409, 422], ...wishes }, async page => {
    await logIn(page, person, '/admin/');
    return look(page);
  });
}

/** Says who one is, on the login page; what comes next is the dashboard, or the question for a code. */
export async function logIn(page, { email }, next) {
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await follow(page, 'main button', next);
}

/** Presses something that leads to a page. */
export async function follow(page, selector, pathname) {
  await Promise.all([page.waitForURL(url => url.pathname === pathname), page.locator(selector).click()]);
}

/** Presses a button of the article form; the status of what is answered in the end. */
export async function press(page, step) {
  const [answer] = await Promise.all([page.waitForNavigation(), page.locator(`button[name="step"][value="${step}"]`).click()]);
  return answer.status();
}

/** Takes a step that must be allowed: the page says so, and the focus is where it says it. */
export async function take(page, step) {
  assert.equal(await press(page, step), 200);
  assert.equal(new URL(page.url()).search, `?done=${step}`);
  assert.equal(await focused(page), 'done');
}

export function focused(page) {
  return page.evaluate(() => document.activeElement.id);
}

/** Begins a story; its address in the newsroom. */
export async function begin(page, headline, body) {
  await page.goto(`${ORIGIN}/admin/articles/new`);
  await page.fill('#headline', headline);
  await page.fill('#summary', 'Perahu pertama berangkat pukul enam.');
  await page.selectOption('#section', 'indonesia');
  await page.fill('#body', body);
  await take(page, 'save');
  return new URL(page.url()).pathname;
}

/** Adds a picture of the library and describes it. */
export async function addPicture(page, index, key) {
  await page.selectOption('#new-figure', { index });
  await take(page, 'save');
  await page.fill(`#figure-${key}-caption`, `Keterangan ${key}.`);
  await page.fill(`#figure-${key}-credit`, 'Warta/Tomas Lintang');
  await page.fill(`#figure-${key}-alt`, `Perahu kecil di samping tiang, ${key}.`);
}
