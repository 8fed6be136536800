// Somebody at a desk of the newsroom, without a browser: logs in, and sends forms as a page of the site sends them.

import http from 'node:http';
import { text as textOf } from 'node:stream/consumers';

/** The cookie of somebody who is logged in, on a site without HTTPS. */
export const SESSION = 'warta-session';

/** The cookie of a reader who is signed in. */
export const READER_SESSION = 'warta-reader';

/**
 * A reporter and an editor who work on stories, an editor who once published alone, and one who looks after the site. Both writers take a
 * story all its way, one of them with scripts.
 */
export const PEOPLE = {
  writer: { email: 'ab@warta.example', name: 'Ayu Basuki', initials: 'ab', role: 'reporter' },
  scriptedWriter: { email: 'fk@warta.example', name: 'Farid Kelana', initials: 'fk', role: 'reporter' },
  reporter: { email: 'tomas@warta.example', name: 'Tomas Lintang', initials: 'tl', role: 'reporter' },
  editor: { email: 'uli@warta.example', name: 'Uli Hamid', initials: 'uh', role: 'editor' },
  other: { email: 'ratna@warta.example', name: 'Ratna Wiladari', initials: 'rw', role: 'editor' },
  moderator: { email: 'mira@warta.example', name: 'Mira Lontar', initials: 'ml', role: 'moderator' },
  otherModerator: { email: 'gilang@warta.example', name: 'Gilang Samudra', initials: 'gs', role: 'moderator' },
  admin: { email: 'nadia@warta.example', name: 'Nadia Sagara', initials: 'ns', role: 'admin' },
};

/** Between the parts of a form with files. */
const BOUNDARY = 'warta-browser-tests';

/** Of all of them. The site that they work at ends with the tests. */
export const PASSWORD = 'empat kata tanpa hubungan';

/** What a form sends: its fields, or with files (name, content) for the field `files`, those too. */
function encode(fields, files) {
  if (!files) return { body: String(new URLSearchParams(fields)), type: 'application/x-www-form-urlencoded' };
  const part = (facts, content) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${facts}\r\n\r\n${content}\r\n`;
  const parts = [
    ...fields.map(([name, value]) => part(`name="${name}"`, value)),
    ...files.map(([name, content]) => part(`name="files"; filename="${name}"`, content)),
  ];
  return { body: `${parts.join('')}--${BOUNDARY}--\r\n`, type: `multipart/form-data; boundary=${BOUNDARY}` };
}

/** What a URL answers, on a connection of its own: a kept one may be closed by the program just as it is used again. */
export function ask(url, { session, cookie = SESSION, fields, files, upload, localAddress } = {}) {
  const { body, type } = upload ?? (fields ? encode(fields, files) : {});
  const headers = {
    ...(session && { cookie: `${cookie}=${session}` }),
    ...(body !== undefined && { 'content-type': type, 'sec-fetch-site': 'same-origin' }),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: body === undefined ? 'GET' : 'POST', headers, localAddress, agent: false }, async response => {
      resolve({ status: response.statusCode, headers: response.headers, location: response.headers.location, text: await textOf(response) });
    });
    request.on('error', reject);
    request.end(body);
  });
}

export class Desk {
  #token;

  constructor(origin) {
    this.origin = origin;
  }

  async logIn({ email }) {
    const { status, headers } = await ask(`${this.origin}/admin/login`, { fields: { email, password: PASSWORD } });
    if (status !== 303) throw new Error(`${email} is not let in: ${status}`);
    this.session = headers['set-cookie'][0].match(`${SESSION}=([^;]+)`)[1];
    this.#token = (await this.page('/admin/')).match(/name="token" value="([^"]+)"/)[1];
    return this;
  }

  /** The HTML of a page that must be there. */
  async page(address) {
    const { status, text } = await ask(this.origin + address, this);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
    return text;
  }

  /** The fields of a form, with what every form of this session carries. */
  signed(fields) {
    return [['token', this.#token], ...fields];
  }

  /** Sends a form that must be taken; the address that it leads to, without what was just done. */
  async submit(address, fields) {
    const { status, location, text } = await ask(this.origin + address, { session: this.session, fields: this.signed(fields) });
    if (status !== 303) throw new Error(`${address} answers ${status}: ${text.match(/<section class="problems"[\s\S]*?<\/section>/)?.[0] ?? text}`);
    return location.split('?')[0];
  }

  /** Attaches a file to the article of a form's address. */
  async attach(article, title, name, content) {
    const boundary = '----warta-browser-tests';
    const parts = [...this.signed([['title', title]]).map(([field, value]) => [`name="${field}"`, Buffer.from(value)]), [`name="file"; filename="${name}"`, content]];
    const pieces = parts.flatMap(([head, value]) => [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`), value, Buffer.from('\r\n')]);
    const upload = { type: `multipart/form-data; boundary=${boundary}`, body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]) };
    const { status, text } = await ask(`${this.origin}${article}/attachments/`, { session: this.session, upload });
    if (status !== 303) throw new Error(`${name} is not attached: ${status}: ${text.match(/<div class="problems"[\s\S]*?<\/div>/)?.[0] ?? text}`);
  }
}
