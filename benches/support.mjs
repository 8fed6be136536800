// What benches share: a site that is served, and one question after the other.

import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { freePort } from '../tests/browser/support/site.mjs';

const WARTA = process.env.WARTA_BINARY ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '../target/release/warta');

/** The same numbers in every run, from 0 to 1 (mulberry32). */
let state = 20261201;
export function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

export const pick = list => list[Math.floor(chance() * list.length)];

/** So many of a sorted list are no larger: 0.5 for the median. */
export const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** Serves a folder. `ask` asks over one connection and says how many milliseconds the answer took; `started` is how long the first page did. */
export async function serve(folder, environment = {}) {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(WARTA, ['serve', '--data', folder, '--listen', `127.0.0.1:${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const ask = address => {
    const sent = performance.now();
    return new Promise((resolve, reject) => {
      const request = http.request(`http://127.0.0.1:${port}${address}`, { agent }, answer => {
        const parts = [];
        answer.on('data', part => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString(), took: performance.now() - sent }));
      });
      request.on('error', reject);
      request.end();
    });
  };
  const end = () => {
    agent.destroy();
    server.kill('SIGTERM');
  };
  for (let tries = 0; ; tries += 1) {
    const answer = await ask('/').catch(error => error);
    if (answer.status === 200) break;
    if (tries === 12_000) {
      end();
      throw new Error('the server does not answer');
    }
    await sleep(5);
  }
  return { ask, end, pid: server.pid, started: performance.now() - began };
}

/** Words of some stories, and their headlines, from the front page. */
export async function wordsOf(site) {
  const front = await site.ask('/');
  const headlines = [...front.text.matchAll(/<a href="\/a\/[^"]+">([^<]+)<\/a>/g)].map(([, text]) => text.trim()).filter(text => text.includes(' '));
  const words = [...new Set(headlines.join(' ').toLowerCase().match(/[a-z]{3,}/g))];
  return { headlines, words };
}
