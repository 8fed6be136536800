// Stories on their way through the newsroom: one in every state, and one with versions, figures and a conflict in it.

import { ask, Desk, PEOPLE, READER_SESSION } from './desk.mjs';
import { mailTo } from './mail.mjs';

export const HEADLINE = 'Dermaga kecil dibuka lagi';

/** A public story with a document and sound. */
export const HEADLINE_WITH_FILES = 'Pasar ikan pindah ke seberang';

/** A tenth of a second of silence. */
function silence() {
  const header = Buffer.from('RIFF\x44\x03\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x20\x03\0\0', 'latin1');
  return Buffer.concat([header, Buffer.alloc(800, 0x80)]);
}

const TEXT = `Dermaga kecil di utara kota dibuka lagi pada Senin pagi. Perahu pertama berangkat pukul enam.

::: figure gambar-1
:::

## Setahun tertutup

Dermaga itu ditutup sejak badai setahun lalu. Nelayan berlabuh di seberang, dan pembeli ikan mengikuti mereka.

Kini lampu dan tangga sudah diganti. Papan jadwal menyusul bulan depan.`;

/** The form's fields, as a browser would send them. */
function story(headline, more = []) {
  return [
    ['headline', headline],
    ['summary', 'Perahu pertama berangkat pukul enam.'],
    ['section', 'indonesia'],
    ['byline', PEOPLE.reporter.name],
    ['topics', 'Pelabuhan'],
    ['language', 'id'],
    ...more,
  ];
}

function figure(key, item, caption, alt) {
  return [
    ['figure', key],
    [`figure-${key}-item`, item],
    [`figure-${key}-caption`, caption],
    [`figure-${key}-credit`, 'Warta/Tomas Lintang'],
    [`figure-${key}-alt`, alt],
  ];
}

/** Two pictures of the demo newspaper's library: its drawings are JPEGs, the test's own pictures are not. */
async function twoPictures(desk) {
  const select = (await desk.page('/admin/articles/new')).match(/<select id="new-figure"[\s\S]*?<\/select>/)[0];
  return [...select.matchAll(/value="(\d+)">(?:coast|market)[^<]*\.jpg/g)].slice(0, 2).map(([, item]) => item);
}

/** The fields of the story with figures. */
export async function storyWithFigures(desk, more) {
  const [first, second] = await twoPictures(desk);
  return story(HEADLINE, [
    ...figure('gambar-1', first, 'Perahu pertama meninggalkan dermaga.', 'Sebuah perahu kecil di antara tiang-tiang dermaga.'),
    ...figure('gambar-2', second, 'Papan jadwal menyusul bulan depan.', 'Papan kayu kosong di ujung dermaga.'),
    ['lead', 'gambar-2'],
    ...more,
  ]);
}

/** What the browser sends later counts for itself: from one address come five comments in ten minutes. */
const ELSEWHERE = '127.0.0.2';

/** Sends a comment, which waits; its author's page. */
async function comment(origin) {
  const index = (await ask(`${origin}/sitemap.xml`)).text;
  const parts = await Promise.all([...index.matchAll(/<loc>([^<]+)/g)].map(([, part]) => ask(part)));
  const [, story] = parts.map(({ text }) => text).join('').match(/<loc>([^<]+\/a\/[^<]+)\.html</);
  const fields = [['name', 'Seorang pembaca'], ['text', 'Kapan feri pagi ditambah?\n\n> Semoga *segera*: https://feri.example/jadwal'], ['opened_at', '0']];
  const { status, location, text } = await ask(`${story}/reply.html`, { fields, localAddress: ELSEWHERE });
  if (status !== 303) throw new Error(`a comment is not taken: ${status}: ${text}`);
  return location.split('?')[0];
}

/** An article that is discussed, without the end of its address, and a comment under it. */
async function discussed(origin) {
  const [, article] = (await ask(`${origin}/forum/`)).text.match(/href="(\/a\/[^"]+)\.html#forum"/);
  const [, id] = (await ask(`${origin}${article}.html`)).text.match(/id="comment-(\d+)"/);
  return { article, id };
}

/** A reader who came in by a link in a mail, wrote a comment and reported one; the session's secret. */
async function reader({ origin, data }) {
  const email = 'tono@contoh.example';
  await ask(`${origin}/account/`, { fields: [['do', 'link'], ['email', email]] });
  const mail = await mailTo(data, email);
  const { headers } = await ask(origin + mail.match(/\/account\/enter\/[\w-]{43}/)[0], { fields: [] });
  const session = headers['set-cookie'][0].match(`${READER_SESSION}=([^;]+)`)[1];
  const { article, id } = await discussed(origin);
  const signed = { session, cookie: READER_SESSION };
  await ask(`${origin}${article}/reply.html`, { ...signed, localAddress: ELSEWHERE, fields: [['text', 'Saya menunggu kapalnya sejak pukul lima.'], ['opened_at', '0']] });
  await ask(`${origin}${article}/report.html?comment=${id}`, { fields: [['reason', 'untrue'], ['note', 'Bukan pukul sepuluh.']] });
  return session;
}

/** Writes the stories, each by the people and steps that it would take; the page of a comment that waits, and a reader's session. */
export async function writeStories(site) {
  for (const person of Object.values(PEOPLE)) await site.addAccount(person);
  const desk = person => new Desk(site.origin).logIn(person);
  const [reporter, editor, other] = await Promise.all([desk(PEOPLE.reporter), desk(PEOPLE.editor), desk(PEOPLE.other)]);

  const alone = await other.submit('/admin/articles/new', story(HEADLINE_WITH_FILES, [['body', TEXT.replace('::: figure gambar-1\n:::\n\n', '')]]));
  await other.attach(alone, 'Denah pasar', 'denah.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  await other.attach(alone, 'Suara pasar', 'suara.wav', silence());
  await other.submit(alone, story(HEADLINE_WITH_FILES, [['version', '3'], ['body', 'Pasar ikan pindah ke seberang mulai hari ini.'], ['alone_reason', 'Tidak ada redaktur lain pada jam ini.'], ['step', 'publish']]));

  const planned = await reporter.submit('/admin/articles/new', story('Jadwal kapal malam berubah', [['body', 'Kapal malam berangkat satu jam lebih awal.']]));
  // In two days: at this moment it may be a day later already where the newsroom is.
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await reporter.submit(planned, story('Jadwal kapal malam berubah', [['version', '1'], ['body', 'Kapal malam berangkat satu jam lebih awal.'], ['step', 'hand_in']]));
  await editor.submit(planned, story('Jadwal kapal malam berubah', [['version', '2'], ['body', 'Kapal malam berangkat satu jam lebih awal mulai pekan ini.'], ['time', `${day}T06:00`], ['step', 'schedule']]));

  await editor.submit('/admin/articles/new', story('Catatan tentang angin barat', [['body', 'Naskah yang belum selesai.']]));

  const address = await reporter.submit('/admin/articles/new', story(HEADLINE, [['body', 'Dermaga kecil di utara kota dibuka lagi.']]));
  await reporter.submit(address, await storyWithFigures(reporter, [['version', '1'], ['body', TEXT]]));
  await reporter.submit(address, await storyWithFigures(reporter, [['version', '2'], ['body', TEXT], ['step', 'hand_in']]));
  await editor.submit(address, await storyWithFigures(editor, [['version', '3'], ['kicker', 'Pelabuhan'], ['body', TEXT.replace('pada Senin pagi', 'Senin pagi')]]));

  const remark = (paragraph, version, text) => [['do', 'remark'], ['paragraph', paragraph], ['version', version], ['text', text]];
  const remarks = `${address}/remarks/`;
  await editor.submit(remarks, remark('3', '4', 'Badai yang mana?'));
  await editor.submit(remarks, remark('1', '3', 'Senin tanggal berapa?'));
  await reporter.submit(remarks, [['do', 'answer'], ['remark', '1'], ['text', 'Badai bulan Desember.']]);
  await reporter.submit(remarks, [['do', 'resolve'], ['remark', '2']]);

  return { ownComment: await comment(site.origin), readerSession: await reader(site) };
}
