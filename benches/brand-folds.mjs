// How well advertising for a brand is recognised that was never seen: five folds of labelled comments, every brand in one fold only.
//
//   node benches/brand-folds.mjs path/to/warta brand,brand,… FILE.csv…     (columns text and Label; 1 is advertising)
//
// A comment belongs to the first brand of the list that it names, in whatever letters. Advertising for none of them is left out, as its
// brand cannot be kept out of the training; comments that are not advertising are dealt out in turn. The brands are dealt out so that
// the folds are about even. Each line is what `warta evaluate spam` prints last; the last line is the mean.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDS = 5;
const [warta, names, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error('node benches/brand-folds.mjs path/to/warta brand,brand,… FILE.csv…');
  process.exit(2);
}

// CSV as RFC 4180 has it.
function* rows(text) {
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) yield row;
    row = [];
  }
}

// Letters without decoration: what Unicode calls compatible, and the squared, circled and flag letters that it does not.
function plain(text) {
  const letters = [...text].map((letter) => {
    for (const first of [0x1f110, 0x1f150, 0x1f170, 0x1f1e6]) {
      const place = letter.codePointAt(0) - first;
      if (place >= 0 && place < 26) return String.fromCharCode(97 + place);
    }
    return letter;
  });
  return letters.join('').normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '');
}

const brands = names.split(',');
const comments = files.flatMap((file) => {
  const [head, ...all] = [...rows(readFileSync(file, 'utf8'))];
  const [text, label] = [head.indexOf('text'), head.indexOf('Label')];
  return all.map((row) => ({ text: row[text], isSpam: row[label] === '1' }));
});
const counts = new Map(brands.map((brand) => [brand, 0]));
for (const comment of comments) {
  const letters = plain(comment.text);
  const read = letters.replaceAll('0', 'o').replaceAll('1', 'i');
  comment.brand = brands.find((brand) => letters.includes(brand) || read.includes(brand));
  if (comment.isSpam && comment.brand) counts.set(comment.brand, counts.get(comment.brand) + 1);
}
const sizes = Array(FOLDS).fill(0);
const foldOf = new Map();
for (const [brand, count] of [...counts].sort(([, one], [, other]) => other - one)) {
  const fold = sizes.indexOf(Math.min(...sizes));
  foldOf.set(brand, fold);
  sizes[fold] += count;
}
let talk = 0;
for (const comment of comments) {
  // Talk that names a brand goes with it.
  comment.fold = comment.brand ? foldOf.get(comment.brand) : comment.isSpam ? undefined : talk++ % FOLDS;
}
const used = comments.filter((comment) => comment.fold !== undefined);
console.log(`${used.length} of ${comments.length} comments; advertising in the folds: ${sizes.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'warta-folds-'));
const table = (name, list) => {
  const path = join(folder, name);
  const lines = list.map(({ text, isSpam }) => `"${text.replaceAll('"', '""')}",${isSpam ? 1 : 0}`);
  writeFileSync(path, `text,label\n${lines.join('\n')}\n`);
  return path;
};
let sum = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const train = table('train.csv', used.filter((comment) => comment.fold !== fold));
  const test = table('test.csv', used.filter((comment) => comment.fold === fold));
  const last = execFileSync(warta, ['evaluate', 'spam', '--train', train, test], { encoding: 'utf8' }).trim().split('\n').at(-1);
  console.log(last);
  sum += Number(last.match(/F1 ([\d.]+)/)[1]);
}
rmSync(folder, { recursive: true });
console.log(`mean F1 ${(sum / FOLDS).toFixed(4)}`);
