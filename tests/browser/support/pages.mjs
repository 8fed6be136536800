// Every kind of public page, by its name in failures, with an address on the site under test.

import { ask } from './desk.mjs';

/** The site that `run.mjs` started. */
export const ORIGIN = process.env.WARTA_SITE;
if (!ORIGIN) throw new Error('WARTA_SITE names no site; start the tests with "node tests/browser/run.mjs"');

/** What a page answers: a public one by its address, or one of `newsroom_pages.mjs`. */
export function download(page) {
  return page.ask ? page.ask() : ask(ORIGIN + page);
}

async function text(address) {
  const answer = await download(address);
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  return answer.text;
}

/** Addresses of all public articles, from the sitemap. */
async function articles() {
  const paths = xml => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  const parts = await Promise.all(paths(await text('/sitemap.xml')).map(text));
  return parts.flatMap(paths).filter(path => path.startsWith('/a/'));
}

/** An article that was taken back: its number is missing among the public ones. */
async function withdrawn(addresses) {
  const numbers = new Set(addresses.map(number));
  for (let id = 1; id <= Math.max(...numbers); id += 1) {
    if (numbers.has(id)) continue;
    const { location } = await download(`/a/${id}.html`);
    const address = location ?? `/a/${id}.html`;
    if ((await download(address)).status === 410) return address;
  }
  throw new Error('no article of the demo newspaper is withdrawn');
}

function number(address) {
  return Number(address.match(/\/(\d+)\.html$/)[1]);
}

async function findPages() {
  const all = await articles();
  const article = slug => {
    const found = all.find(address => address.includes(slug));
    if (!found) throw new Error(`no article has "${slug}" in its address`);
    return found;
  };
  const seed = article('putin-dan-xi-akan-bertemu');
  const discussed = article('dermaga-tiga-teluk-bayan');
  const [, comment] = (await text(discussed)).match(/id="comment-(\d+)"/);
  const reply = discussed.replace('.html', '/reply.html');
  return {
    front: '/',
    section: '/s/dunia/',
    'section, page 2': '/s/dunia/page/2/',
    topic: '/t/diplomasi/',
    person: '/p/ratna-wiladari/',
    'person by initials': '/p/ab/',
    archive: '/archive/',
    'archive, year': '/archive/2022/',
    'archive, month': '/archive/2022/09/',
    'archive, day': '/archive/2022/09/07/',
    'seed article': seed,
    'long article': article('feri-malam-berangkat'),
    'article with comments': discussed,
    'article of everything': article('segala-sesuatu'),
    'article without picture': article('berita-singkat-nomor-07'),
    'corrected article': article('satu-dari-empat-rumah-bersubsidi'),
    'light article': seed.replace('.html', '.lite.html'),
    'light article of everything': article('segala-sesuatu').replace('.html', '.lite.html'),
    withdrawn: await withdrawn(all),
    'search, empty': '/search',
    'search, hits': '/search?q=pelabuhan',
    'search, filtered': '/search?q=pelabuhan&section=ekonomi&from=kemarin&until=2026-12-31&picture=1',
    'search, meant': '/search?q=pelabuhna',
    'search, page 2': '/search?q=singkat&page=2',
    'search, no hits': '/search?q=xylofonkuarsa',
    'search, hostile': `/search?q=${encodeURIComponent(`"' OR 1=1 --<script>alert(1)</script>*^(NEAR ${'a'.repeat(300)}`)}`,
    forum: '/forum/',
    'forum, unanswered': '/forum/unanswered/',
    'forum, questions': '/forum/questions/',
    'discussion, newest first': discussed.replace('.html', '/forum/newest/1.html'),
    'discussion, most recommended': discussed.replace('.html', '/forum/recommended/1.html'),
    'report form': `${discussed.replace('.html', '/report.html')}?comment=${comment}`,
    'sign in': '/account/',
    'comment form': reply,
    'comment form, answer': `${reply}?to=${comment}`,
    // Who has the secret of a comment is told once: without `run.mjs` nobody knows it.
    ...(process.env.WARTA_OWN_COMMENT && { 'own comment': process.env.WARTA_OWN_COMMENT }),
    'most read': '/most-read/',
    'most read, of a section, a week': '/s/dunia/most-read/week/',
    corrections: '/corrections/',
    'about page': '/pages/about/',
    accessibility: '/accessibility/',
    'accessibility, saved': '/accessibility/?saved',
    editions: '/editions/',
    'not found': '/no/such/page',
  };
}

/** Public pages: name → address. */
export const PAGES = await findPages();

/** Name and address, for loops. */
export const ALL_PAGES = Object.entries(PAGES);
