#!/usr/bin/env node
// How much longer pages take in a large archive than in a small one.
//
//     cargo build --release
//     target/release/warta demo --articles 5000 --comments 10 --data SMALL
//     target/release/warta demo --articles 1000000 --comments 10 --data LARGE
//     node benches/growth.mjs SMALL LARGE [REQUESTS]
//
// Serves both folders without pages in memory, asks each in turn for REQUESTS (500) pages of a kind over one connection, and prints a table.

import fs from 'node:fs';

import { at, chance, pick, serve, wordsOf } from './support.mjs';

const [small, large, count = '500'] = process.argv.slice(2);
if (!large) {
  console.error('usage: node benches/growth.mjs SMALL LARGE [REQUESTS]');
  process.exit(2);
}

/** The addresses that a part of the sitemap names. */
async function listed(site, part) {
  const { text } = await site.ask(`/sitemap-${part}.xml`);
  return [...text.matchAll(/<loc>[^<]*?(\/a\/[^<]+)<\/loc>/g)].map(match => match[1]);
}

/** Stories from all over the archive. */
async function stories(site) {
  const index = await site.ask('/sitemap.xml');
  const parts = index.text.match(/\/sitemap-\d+\.xml/g).length;
  const found = [];
  for (let part = 2; part <= parts; part += Math.max(1, Math.floor(parts / 10))) found.push(...(await listed(site, part)));
  return found;
}

/** The last page of a section that there is, up to 500. */
async function deepest(site) {
  for (const number of [500, 200, 100, 50, 30, 20, 10]) {
    const address = `/s/dunia/page/${number}/`;
    if ((await site.ask(address)).status === 200) return address;
  }
  throw new Error('a section without ten pages');
}

async function kinds(site) {
  const { words } = await wordsOf(site);
  const addresses = await stories(site);
  const section = await deepest(site);
  const day = () => `2025/12/${String(1 + Math.floor(chance() * 31)).padStart(2, '0')}`;
  return {
    front: () => '/',
    article: () => pick(addresses),
    [`section, at most page 500`]: () => section,
    'archive day': () => `/archive/${day()}/`,
    'search for two words': () => `/search?${new URLSearchParams({ q: `${pick(words)} ${pick(words)}` })}`,
  };
}

/** Megabytes of a program's own memory. */
const memory = site => Number(fs.readFileSync(`/proc/${site.pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)[1]) / 1024;

const sites = [];
try {
  for (const folder of [small, large]) sites.push(await serve(folder, { WARTA_PAGE_CACHE_MB: '0', WARTA_LOG: 'error' }));
  const of = [];
  for (const site of sites) of.push(await kinds(site));
  console.log('| page | p50 ms, small | p50, large | ratio | p99, small | p99, large | ratio |\n| --- | --- | --- | --- | --- | --- | --- |');
  for (const kind of Object.keys(of[0])) {
    const times = [[], []];
    for (let number = 0; number < Number(count); number += 1) {
      for (const [index, site] of sites.entries()) {
        const answer = await site.ask(of[index][kind]());
        if (answer.status !== 200) throw new Error(`${kind}: ${answer.status}`);
        times[index].push(answer.took);
      }
    }
    for (const list of times) list.sort((one, other) => one - other);
    const cells = [0.5, 0.99].flatMap(part => {
      const [one, other] = times.map(list => at(list, part));
      return [one.toFixed(2), other.toFixed(2), (other / one).toFixed(2)];
    });
    console.log(`| ${kind} | ${cells.join(' | ')} |`);
  }
  const told = sites.map(site => `first page ${site.started.toFixed(0)} ms after the start, ${memory(site).toFixed(0)} MB at the end`);
  console.log(`\nSmall: ${told[0]}. Large: ${told[1]}.`);
} finally {
  for (const site of sites) site.end();
}
