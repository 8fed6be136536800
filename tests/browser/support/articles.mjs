// Articles that the demo newspaper lacks: one that uses everything the dialect knows, and enough small ones for second pages.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Writes the files into a folder and names the articles' own. */
export function writeArticles(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'small.png'), png(1600, 1000));
  // 49.9 megapixels: the largest that is taken in.
  fs.writeFileSync(path.join(folder, 'huge.png'), png(8640, 5780));
  const everything = path.join(folder, 'everything.md');
  fs.copyFileSync(path.join(FIXTURES, 'everything.md'), everything);
  return [everything, ...smallArticles(folder)];
}

function smallArticles(folder) {
  return Array.from({ length: 50 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    const file = path.join(folder, `berita-singkat-${number}.md`);
    fs.writeFileSync(file, `+++
key = "berita-singkat-${number}"
section = "dunia"
headline = "Berita singkat nomor ${number}"
summary = "Ringkasan berita singkat nomor ${number}."
published = 2021-03-09T${String(index % 24).padStart(2, '0')}:15:00+07:00
topics = ["Berita singkat"]

[[bylines]]
person = "laksmi-andaru"
+++
Sebuah berita singkat tentang pasar serba ada.
`);
    return file;
  });
}

/** A grey gradient; small as a file, however large as a picture. */
function png(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.fill(Math.floor((row / height) * 200), row * (width + 1) + 1, (row + 1) * (width + 1));
  }
  const parts = [['IHDR', header], ['IDAT', zlib.deflateSync(rows, { level: 1 })], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts.map(([name, data]) => chunk(name, data))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
