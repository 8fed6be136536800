#!/usr/bin/env node
// How long searches take in a large archive, by what is asked.
//
//     cargo build --release
//     target/release/warta demo --articles 50000 --data FOLDER
//     node benches/search.mjs FOLDER [REQUESTS]
//
// Serves the folder, asks REQUESTS (200) different searches of each kind one after the other over one connection, and prints a table. The words of
// generated stories are few, so that each stands in a great part of the archive: harder than a newspaper. FOLDER is served, and so is changed:
// what goes with each story is looked for meanwhile.

import { at, chance, pick, serve, wordsOf } from './support.mjs';

const [folder, count = '200'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node benches/search.mjs FOLDER [REQUESTS]');
  process.exit(2);
}

const some = (list, number) => Array.from({ length: number }, () => pick(list)).join(' ');
const date = () => `20${String(18 + Math.floor(chance() * 8)).padStart(2, '0')}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 9)}`;

/** Kinds of searches, from the words of some stories and their headlines. */
const kinds = (words, headlines) => ({
  'a word': () => ({ q: pick(words) }),
  'two words': () => ({ q: some(words, 2) }),
  'three words': () => ({ q: some(words, 3) }),
  'eight words': () => ({ q: some(words, 8) }),
  'twenty-four words': () => ({ q: some(words, 24) }),
  'the newest of two words': () => ({ q: some(words, 2), sort: 'newest' }),
  'page 40 of two words': () => ({ q: some(words, 2), page: '40' }),
  'a headline': () => ({ q: pick(headlines) }),
  'a headline in quotation marks': () => ({ q: `"${pick(headlines)}"` }),
  'a phrase that is nowhere': () => ({ q: `"${some(words, 4)}"` }),
  'two words without a third': () => ({ q: `${some(words, 2)} -${pick(words)}` }),
  'a word in a section': () => ({ q: pick(words), section: 'dunia' }),
  'a word with a picture': () => ({ q: pick(words), picture: '1' }),
  'two words of a year': () => {
    const from = date();
    return { q: some(words, 2), from, until: `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` };
  },
  'the beginning of a word': () => ({ q: pick(words.filter(word => word.length > 4)).slice(0, 3 + Math.floor(chance() * 2)) }),
  'a slip of the finger': () => {
    const word = pick(words.filter(word => word.length > 5));
    return { q: `${word.slice(0, 3)}${word.slice(4)}x` };
  },
  'words that no story holds': () => ({ q: `${pick(words)} ${Math.floor(chance() * 1e9).toString(36)}q` }),
  'ten thousand characters': () => ({ q: some(words, 2000).slice(0, 10_000) }),
  'operators only': () => ({ q: pick(['"', '-', '*', 'NEAR(', '" OR "', '--', ':', '(']) }),
});

const site = await serve(folder);
try {
  const { headlines, words } = await wordsOf(site);
  console.log(`${headlines.length} headlines, ${words.length} words\n\n| searches for | p50, ms | p99, ms | longest, ms |\n| --- | --- | --- | --- |`);
  const all = [];
  for (const [kind, make] of Object.entries(kinds(words, headlines))) {
    const times = [];
    for (let number = 0; number < Number(count); number += 1) {
      const answer = await site.ask(`/search?${new URLSearchParams(make())}`);
      // A page that does not exist is an answer, too.
      if (![200, 404].includes(answer.status)) throw new Error(`${kind}: ${answer.status}`);
      times.push(answer.took);
    }
    times.sort((one, other) => one - other);
    all.push(...times);
    console.log(`| ${kind} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.99).toFixed(1)} | ${times.at(-1).toFixed(1)} |`);
  }
  all.sort((one, other) => one - other);
  console.log(`| all of them | ${at(all, 0.5).toFixed(1)} | ${at(all, 0.99).toFixed(1)} | ${all.at(-1).toFixed(1)} |`);
} finally {
  site.end();
}
