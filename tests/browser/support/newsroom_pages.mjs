// Every kind of page of the newsroom, with the stories of `stories.mjs`.

import { ask, Desk, PEOPLE } from './desk.mjs';
import { ALL_PAGES, ORIGIN } from './pages.mjs';
import { HEADLINE, HEADLINE_WITH_FILES, storyWithFigures } from './stories.mjs';

/** A page of the newsroom, as somebody who is logged in sees it; with fields, what is answered to them. */
class NewsroomPage {
  #answer;

  constructor(address, { session, fields } = {}) {
    Object.assign(this, { address, session, fields });
  }

  /** A form is sent once: too many wrong passwords are answered with a wait. */
  ask() {
    if (!this.fields) return ask(ORIGIN + this.address, this);
    this.#answer ??= ask(ORIGIN + this.address, this);
    return this.#answer;
  }

  toString() {
    return this.address;
  }
}

async function findNewsroomPages() {
  const [editor, reporter] = await Promise.all([PEOPLE.editor, PEOPLE.reporter].map(person => new Desk(ORIGIN).logIn(person)));
  const found = (await editor.page('/admin/articles/?state=in_review')).match(`href="([^"]+)">${HEADLINE}<`);
  if (!found) throw new Error(`no story that waits for an editor is called "${HEADLINE}"`);
  const [, story] = found;
  const withFiles = (await editor.page('/admin/articles/?state=published')).match(`href="([^"]+)">${HEADLINE_WITH_FILES}<`)[1];
  const page = (address, fields) => new NewsroomPage(address, { session: editor.session, fields: fields && editor.signed(fields) });
  const changed = more => storyWithFigures(editor, [['body', 'Teks lain.\n\n#### Judul yang melompat\n\n::: figure gambar-3\n:::'], ...more]);
  return {
    login: new NewsroomPage('/admin/login'),
    'login, refused': new NewsroomPage('/admin/login', { fields: { email: `siapa-${process.pid}@warta.example`, password: 'bukan kata sandinya' } }),
    dashboard: page('/admin/'),
    'article list': page('/admin/articles/'),
    'article list, one state': page('/admin/articles/?state=in_review'),
    'article form, new': page('/admin/articles/new'),
    'article form, figures': page(story),
    'article form, read only': new NewsroomPage(story, { session: reporter.session }),
    'article form, fields refused': page('/admin/articles/new', [['headline', ''], ['source_url', 'bukan alamat'], ['language', 'bahasa']]),
    'article form, step refused': page(story, await changed([['version', '4'], ['time', '2020-01-01T08:00'], ['step', 'schedule']])),
    conflict: page(story, await changed([['version', '1'], ['kicker', 'Laut']])),
    versions: page(`${story}/revisions/`),
    comparison: page(`${story}/revisions/1/4`),
    preview: page(`${story}/preview`),
    files: page(`${withFiles}/attachments/`),
    'files of a draft': page(`${story}/attachments/`),
    'preview with files': page(`${withFiles}/preview`),
  };
}

/** Name → page. */
export const NEWSROOM_PAGES = await findNewsroomPages();

/** Name and page, for loops over public pages and these. */
export const EVERY_PAGE = [...ALL_PAGES, ...Object.entries(NEWSROOM_PAGES)];
