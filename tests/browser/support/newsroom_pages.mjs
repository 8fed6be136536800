// Every kind of page of the newsroom, with the stories of `stories.mjs`.

import { ask, Desk, PEOPLE, READER_SESSION } from './desk.mjs';
import { ALL_PAGES, ORIGIN, PAGES } from './pages.mjs';
import { HEADLINE, HEADLINE_WITH_FILES, storyWithFigures } from './stories.mjs';

/** A page of the newsroom, as somebody who is logged in sees it; with fields (and files), what is answered to them. */
class NewsroomPage {
  #answer;

  constructor(address, { session, cookie, fields, files } = {}) {
    Object.assign(this, { address, session, cookie, fields, files });
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

/** Makes a link for somebody without an account; its address. It is shown in the answer only. */
async function makePreviewLink(desk, story) {
  const fields = desk.signed([['do', 'make'], ['days', '1'], ['recipient', 'Kepala pelabuhan']]);
  const { text } = await ask(`${ORIGIN}${story}/preview-links/`, { session: desk.session, fields });
  return text.match(/\/preview\/[\w-]{43}/)[0];
}

/** Pages as somebody sees them. */
function pagesOf(desk) {
  return (address, fields, files) => new NewsroomPage(address, { session: desk.session, fields: fields && desk.signed(fields), files });
}

/** The first page that a page leads to at an address of this kind. */
async function firstOf(desk, address, kind) {
  const found = (await desk.page(address)).match(`href="(${kind})"`);
  if (!found) throw new Error(`${address} leads to no page like ${kind}`);
  return found[1];
}

/** The site's parts, as those see them who look after it. */
async function findSitePages(editor, admin) {
  const [edited, managed] = [pagesOf(editor), pagesOf(admin)];
  const entry = list => firstOf(admin, list, `${list}\\d+`);
  const [picture, section, topic, person, text, account] = await Promise.all([
    firstOf(editor, '/admin/media/?q=coast', '/admin/media/\\d+'),
    ...['sections', 'topics', 'people', 'pages', 'accounts'].map(list => entry(`/admin/${list}/`)),
  ]);
  const save = more => [['do', 'save'], ['name', ''], ['slug', 'Bukan Alamat'], ...more];
  return {
    'front arranger': edited('/admin/front/'),
    'front arranger, refused': edited('/admin/front/', [['do', 'place'], ['slot', '1'], ['article', 'tidak ada'], ['since', '2020-01-01T08:00']]),
    'media library': edited('/admin/media/'),
    'media library, words': edited('/admin/media/?q=coast'),
    'media library, nothing found': edited('/admin/media/?q=tidakadasatupun'),
    'media library, no file': edited('/admin/media/', [], []),
    'media library, files': edited('/admin/media/', [], [['surat.jpg', 'Ini bukan gambar.'], ['catatan.txt', 'Ini juga bukan.']]),
    picture: edited(picture),
    'picture, refused': edited(picture, [['step', 'save'], ['focal_x', '200'], ['focal_y', '']]),
    sections: managed('/admin/sections/'),
    'section form, new': managed('/admin/sections/new'),
    'section form': managed(section),
    'section form, refused': managed(section, save([['order', '99']])),
    topics: managed('/admin/topics/'),
    'topic form, new': managed('/admin/topics/new'),
    'topic form': managed(topic),
    'topic form, refused': managed(topic, [['do', 'merge']]),
    people: managed('/admin/people/'),
    'person form, new': managed('/admin/people/new'),
    'person form': managed(person),
    'person form, refused': managed(person, save([['initials', 'terlalu panjang']])),
    'static pages': managed('/admin/pages/'),
    'static page form, new': managed('/admin/pages/new'),
    'static page form': managed(text),
    'static page form, previewed': managed(text, [['do', 'preview'], ['title', 'Tentang kami'], ['body', '## Siapa kami\n\nSebuah koran.']]),
    'static page form, refused': managed(text, save([['title', '']])),
    redirects: managed('/admin/redirects/'),
    'redirects, refused': managed('/admin/redirects/', [['do', 'add'], ['from', 'bukan alamat']]),
    settings: managed('/admin/settings/'),
    'settings, refused': managed('/admin/settings/', [['site_name', ''], ['contact_email', 'bukan surel'], ['max_words', '-1']]),
    accounts: managed('/admin/accounts/'),
    'account form, new': managed('/admin/accounts/new'),
    'account form, new, refused': managed('/admin/accounts/new', [['email', 'bukan surel']]),
    'account form': managed(account),
    'account form, refused': managed(account, [['action', 'save'], ['name', '']]),
    'audit log': managed('/admin/audit/'),
    'own account': edited('/admin/account/'),
  };
}

/** The moderators' pages. */
async function findForumPages(moderator) {
  const decided = pagesOf(moderator);
  const [, comment] = (await moderator.page('/admin/forum/')).match(/type="hidden" name="comment" value="(\d+)"/);
  const discussion = (await moderator.page('/admin/forum/')).match(/\/admin\/forum\/discussions\/\d+/)[0];
  const reader = (await moderator.page('/admin/forum/')).match(/\/admin\/forum\/readers\/\d+/)[0];
  return {
    'comment queue': decided('/admin/forum/'),
    'comment queue, refused': decided('/admin/forum/', [['comment', comment], ['do', 'reject'], ['note', 'Maaf.']]),
    'comment queue, filtered': decided('/admin/forum/?rule=links'),
    'comment queue, reported': decided('/admin/forum/reported/'),
    'comment queue, unmoderated': decided('/admin/forum/unmoderated/'),
    'comment decisions': decided('/admin/forum/decided/'),
    'forum words': decided('/admin/forum/words'),
    'forum words, tried': decided('/admin/forum/words', [['word', 'feri'], ['kind', 'suspect'], ['do', 'try']]),
    'forum words, refused': decided('/admin/forum/words', [['word', '*'], ['do', 'add']]),
    'forum settings': decided('/admin/forum/settings'),
    'forum settings, tried': decided('/admin/forum/settings', [['mode', 'pre'], ['first_comments', '3'], ['most_links', '0'], ['do', 'try']]),
    'forum settings, refused': decided('/admin/forum/settings', [['first_comments', '0'], ['most_links', 'banyak']]),
    discussion: decided(discussion),
    'reader for moderators': decided(reader),
    'reader for moderators, refused': decided(reader, [['do', 'warn']]),
  };
}

/** Pages of a reader who is signed in, and what one who is not is told. */
function findReaderPages() {
  const session = { session: process.env.WARTA_READER_SESSION, cookie: READER_SESSION };
  const page = (address, fields) => new NewsroomPage(address, { ...session, fields });
  return {
    'report, refused': new NewsroomPage(PAGES['report form'], { fields: [['note', 'Bohong.']] }),
    'sign in, refused': new NewsroomPage('/account/', { fields: [['do', 'link'], ['email', 'bukan alamat']] }),
    'sign-in link, gone': new NewsroomPage(`/account/enter/${'A'.repeat(43)}`),
    ...(session.session && { 'reader account': page('/account/'), 'comment form, signed in': page(PAGES['comment form']) }),
  };
}

async function findNewsroomPages() {
  const people = [PEOPLE.editor, PEOPLE.reporter, PEOPLE.admin, PEOPLE.moderator];
  const [editor, reporter, admin, moderator] = await Promise.all(people.map(person => new Desk(ORIGIN).logIn(person)));
  const found = (await editor.page('/admin/articles/?state=in_review')).match(`href="([^"]+)">${HEADLINE}<`);
  if (!found) throw new Error(`no story that waits for an editor is called "${HEADLINE}"`);
  const [, story] = found;
  const page = pagesOf(editor);
  const withFiles = (await editor.page('/admin/articles/?state=published')).match(`href="([^"]+)">${HEADLINE_WITH_FILES}<`)[1];
  const changed = more => storyWithFigures(editor, [['body', 'Teks lain.\n\n#### Judul yang melompat\n\n::: figure gambar-3\n:::'], ...more]);
  const link = await makePreviewLink(editor, story);
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
    'search of the newsroom': page('/admin/search'),
    'search of the newsroom, found': page('/admin/search?q=laut'),
    searches: page('/admin/searches/'),
    'searches, refused': page('/admin/searches/', [['do', 'add'], ['words', '?!'], ['story', 'bukan']]),
    statistics: page('/admin/statistics/'),
    'statistics, a week': page('/admin/statistics/?span=week'),
    'read next': page(`${withFiles}/recommended`),
    'read next, refused': page(`${withFiles}/recommended`, [['do', 'first'], ['story', 'bukan nomor']]),
    'recommendation settings': page('/admin/recommended'),
    'recommendation settings, refused': page('/admin/recommended', [['half_life_days', '0'], ['least_percent', 'seratus']]),
    remarks: page(`${story}/remarks/`),
    'remarks, one refused': page(`${story}/remarks/`, [['do', 'remark'], ['paragraph', '2'], ['version', '4'], ['text', '']]),
    'preview links': page(`${story}/preview-links/`),
    'preview by link': new NewsroomPage(link),
    'preview by link, unknown': new NewsroomPage('/preview/entah'),
    'embargo, update and withdrawal': page(`${story}/times`),
    'embargo, update and withdrawal, refused': page(`${story}/times`, [['do', 'embargo'], ['embargo_until', '2020-01-01T08:00']]),
    bin: page('/admin/articles/bin/'),
    files: page(`${withFiles}/attachments/`),
    'files of a draft': page(`${story}/attachments/`),
    'preview with files': page(`${withFiles}/preview`),
    'comment form, refused': new NewsroomPage(PAGES['comment form'], { fields: [['name', ''], ['text', '']] }),
    ...(await findForumPages(moderator)),
    ...findReaderPages(),
    ...(await findSitePages(editor, admin)),
  };
}

/** Name → page. */
export const NEWSROOM_PAGES = await findNewsroomPages();

/** Name and page, for loops over public pages and these. */
export const EVERY_PAGE = [...ALL_PAGES, ...Object.entries(NEWSROOM_PAGES)];
