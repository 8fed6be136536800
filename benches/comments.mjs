#!/usr/bin/env node
// What a flood of comments costs readers, and whether anything that was acknowledged is lost.
//
//     cargo build --release && node benches/comments.mjs [AUTHORS [ROUNDS [SECONDS]]]
//
// Generates forty articles with ten comments each and serves them. Readers open articles a hundred times a second, at fixed times,
// so that a slow answer holds up no other request. Spans of SECONDS (20) alternate: quiet; AUTHORS (500), each from an address of its own
// on loopback, send two hundred comments a second; they send as many that are turned away at the door, as from another site, which shows what
// sending costs on the same cores. In the end the program is killed by SIGKILL and started again, and every author's page that was promised is asked for.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { freePort } from '../tests/browser/support/site.mjs';

/** Milliseconds. */
const SPAN = Number(process.argv[4] ?? 20) * 1000;
const READS_A_SECOND = 100;
const COMMENTS_A_SECOND = 200;
const ARTICLES = 40;
const OF_A_NETWORK = 20;

/** One request; its status, its headers and how many milliseconds it took. */
function ask(url, { method = 'GET', headers = {}, body = '', ...options } = {}) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, ...options }, answer => {
      const parts = [];
      answer.on('data', part => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString(), took: performance.now() - began }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Calls at fixed times, so often a second, for a span; what the calls gave. */
async function atFixedTimes(perSecond, call) {
  const began = performance.now();
  const calls = [];
  for (let number = 0; number < (SPAN / 1000) * perSecond; number += 1) {
    const wait = began + (number * 1000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    calls.push(call(number));
  }
  return Promise.all(calls);
}

/** The reader, in a thread of its own: measures for a span whenever it is told to. */
function read() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const { articles } = workerData;
  parentPort.on('message', async () => {
    const answers = await atFixedTimes(READS_A_SECOND, number => ask(articles[number % articles.length], { agent }));
    if (answers.some(({ status }) => status !== 200)) throw new Error('a reader got no page');
    parentPort.postMessage(answers.map(({ took }) => took));
  });
}

const quantile = (values, share) => values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1];
const median = values => quantile(values, 0.5);

async function main(authors, rounds) {
  const binary = fileURLToPath(new URL('../target/release/warta', import.meta.url));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-comments-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const environment = { ...process.env, WARTA_LOG: 'warn' };
  const run = words => spawn(binary, [...words, '--data', folder], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  let program;
  const serve = async () => {
    program = run(['serve', '--listen', origin.replace('http://', '')]);
    for (;;) {
      const answer = await ask(`${origin}/readyz`).catch(() => undefined);
      if (answer?.status === 200) return;
      await sleep(50);
    }
  };
  try {
    const [code] = await once(run(['demo', '--articles', `${ARTICLES}`, '--comments', '10']), 'exit');
    if (code !== 0) throw new Error('no articles were generated');
    await serve();
    const listed = (await ask(`${origin}/archive/2025/12/31/`)).text + (await ask(`${origin}/`)).text;
    const articles = [...new Set([...listed.matchAll(/href="(\/a\/[^"#]+\.html)"/g)].map(([, address]) => origin + address))];
    const writers = Array.from({ length: authors }, (_, number) => ({
      localAddress: `127.${1 + Math.floor(number / OF_A_NETWORK)}.0.${1 + (number % OF_A_NETWORK)}`,
      agent: new http.Agent({ keepAlive: true, maxSockets: 1 }),
    }));
    let sent = 0;
    const write = from => async () => {
      const number = sent++;
      const body = new URLSearchParams({ name: `Pembaca ${number}`, text: `Kalimat nomor ${number} dari seorang pembaca di pasar.`, opened_at: '0' }).toString();
      const headers = { origin: from, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
      const form = articles[number % articles.length].replace('.html', '/reply.html');
      return ask(form, { method: 'POST', headers, body, ...writers[number % writers.length] });
    };
    const reader = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), workerData: { articles } });
    const measure = async () => {
      reader.postMessage('a span');
      return (await once(reader, 'message'))[0];
    };
    await measure();
    const spans = { quiet: [], door: [], flood: [] };
    const answers = [];
    for (let round = 0; round < rounds; round += 1) {
      spans.quiet.push(await measure());
      const [atDoor] = await Promise.all([measure(), atFixedTimes(COMMENTS_A_SECOND, write('https://elsewhere.example'))]);
      spans.door.push(atDoor);
      const [took, written] = await Promise.all([measure(), atFixedTimes(COMMENTS_A_SECOND, write(origin))]);
      spans.flood.push(took);
      answers.push(...written);
    }
    await reader.terminate();
    program.kill('SIGKILL');
    await once(program, 'exit');
    await serve();
    const taken = answers.filter(({ status }) => status === 303).map(({ took }) => took);
    console.log(`a comment that is taken: p50 ${quantile(taken, 0.5).toFixed(1)} ms, p99 ${quantile(taken, 0.99).toFixed(1)} ms`);
    const promised = answers.filter(({ status }) => status === 303).map(({ headers }) => headers.location.split('?')[0]);
    let lost = 0;
    for (const own of promised) lost += (await ask(origin + own)).status !== 200;
    const counts = new Map();
    for (const { status } of answers) counts.set(status, 1 + (counts.get(status) ?? 0));
    const statuses = [...counts].map(([status, count]) => `${count} × ${status}`);
    console.log(`${answers.length} comments of ${authors} authors: ${statuses.join(', ')}; ${lost} of ${promised.length} acknowledged ones lost after SIGKILL`);
    console.log('| reading, milliseconds | quiet | turned away at the door | taken | taken : turned away |\n| --- | --- | --- | --- | --- |');
    for (const share of [0.5, 0.99]) {
      const [quiet, door, flood] = ['quiet', 'door', 'flood'].map(name => median(spans[name].map(span => quantile(span, share))));
      console.log(`| p${share * 100} | ${quiet.toFixed(2)} | ${door.toFixed(2)} | ${flood.toFixed(2)} | ${(flood / door).toFixed(2)} |`);
    }
  } finally {
    if (program?.exitCode === null) program.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (isMainThread) {
  const [authors = 500, rounds = 3] = process.argv.slice(2).map(Number);
  await main(authors, rounds);
} else {
  read();
}
