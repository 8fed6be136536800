// Warta behind Varnish and behind nginx, each set up as docs/ says: what is kept, what is purged, and what is never kept.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { binary, freePort } from '../browser/support/site.mjs';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-proxies-'));
// nginx's workers are another user.
fs.chmodSync(folder, 0o755);
const data = path.join(folder, 'data');
const children = [];

function start(command, words, environment = {}) {
  const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, WARTA_LOG: 'error', ...environment } });
  children.push(child);
  return child;
}

function warta(words) {
  const { status, stdout, stderr } = spawnSync(binary(), [...words, '--data', data], { encoding: 'utf8' });
  assert.equal(status, 0, `warta ${words[0]}: ${stdout}${stderr}`);
}

/** One request on a connection of its own. */
function get(base, address, headers = {}) {
  return new Promise((resolve, reject) => {
    http
      .get(base + address, { headers, agent: false }, response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', chunk => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      })
      .on('error', reject);
  });
}

async function answers(base) {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      return await get(base, '/healthz');
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`${base} does not answer`);
}

/** Publishes a story from a file, as another program than the one that serves; the same key again changes it. */
function publish(headline) {
  const file = path.join(folder, 'story.md');
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  fs.writeFileSync(file, `+++\nkey = "gempa"\nsection = "dunia"\nheadline = "${headline}"\npublished = ${yesterday}\n+++\nTanah bergoyang sebentar.\n`);
  warta(['import', 'article', file]);
}

/** Milliseconds until a page has some words. */
async function seenAfter(base, address, words) {
  const began = performance.now();
  while (performance.now() - began < 10_000) {
    if ((await get(base, address)).text.includes(words)) return Math.round(performance.now() - began);
    await sleep(10);
  }
  throw new Error(`${address} does not come to have "${words}"`);
}

async function serve(environment) {
  const port = await freePort();
  start(binary(), ['serve', '--data', data, '--listen', `127.0.0.1:${port}`], { ...environment, WARTA_TRUSTED_PROXIES: '127.0.0.1' });
  await answers(`http://127.0.0.1:${port}`);
  return port;
}

async function startVarnish() {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const warta = await serve({ WARTA_PROXY_SECONDS: '86400', WARTA_PURGE_URLS: `${base}/` });
  const vcl = path.join(folder, 'varnish.vcl');
  fs.writeFileSync(vcl, fs.readFileSync(path.join(DOCS, 'varnish.vcl'), 'utf8').replace('.port = "8080"', `.port = "${warta}"`));
  start('varnishd', ['-F', '-j', 'none', '-n', path.join(folder, `varnish-${port}`), '-a', `127.0.0.1:${port}`, '-f', vcl, '-s', 'malloc,64m']);
  await answers(base);
  return base;
}

async function startNginx() {
  const port = await freePort();
  const warta = await serve({ WARTA_PROXY_SECONDS: '1' });
  const site = fs
    .readFileSync(path.join(DOCS, 'nginx.conf'), 'utf8')
    .replace('/var/cache/nginx/warta', path.join(folder, 'nginx-cache'))
    .replace('server 127.0.0.1:8080', `server 127.0.0.1:${warta}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const conf = path.join(folder, 'nginx.conf');
  fs.writeFileSync(
    conf,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}\nhttp {\naccess_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;\n${site}\n}\n`,
  );
  start('nginx', ['-c', conf]);
  const base = `http://127.0.0.1:${port}`;
  await answers(base);
  return base;
}

before(() => warta(['demo', '--articles', '20', '--comments', '2', '--seed', '1']));
after(async () => {
  for (const child of children) child.kill('SIGTERM');
  // nginx would leave its workers behind.
  for (let tries = 0; tries < 200 && children.some(child => child.exitCode === null && child.signalCode === null); tries += 1) await sleep(50);
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Pages that no proxy may keep. */
const PRIVATE = ['/account/', '/admin/login', '/admin/', '/search?q=perahu', '/accessibility/', '/nothing-here/', '/healthz'];

/** Varnish compresses by itself, and by gzip only. */
const PROXIES = [
  ['Varnish', startVarnish, ['identity', 'gzip']],
  ['nginx', startNginx, ['identity', 'gzip', 'br']],
];

for (const [name, startProxy, codings] of PROXIES) {
  describe(`behind ${name}`, () => {
    let base;
    let article;
    before(async () => {
      base = await startProxy();
      [article] = (await get(base, '/')).text.match(/\/a\/[^"]+\.html/);
    });

    test('a page is asked of Warta once while many read it', async () => {
      const seen = [];
      for (let turn = 0; turn < 100; turn += 1) seen.push((await get(base, article)).headers['x-cache']);
      const hits = seen.filter(word => word === 'HIT').length;
      assert.ok(hits >= 90, `${hits} of 100`);
    });

    test('readers with cookies of their own and with query strings of others share it', async () => {
      let answer;
      // It may just have run out.
      for (let turn = 0; turn < 5 && answer?.headers['x-cache'] !== 'HIT'; turn += 1) {
        answer = await get(base, `${article}?utm_source=${turn}&fbclid=y`, { cookie: `other=${turn}; warta-reader=abc` });
      }
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['x-cache'], 'HIT');
      assert.equal(answer.headers['set-cookie'], undefined);
    });

    test('what is published is seen, and so is what is changed then', async t => {
      await get(base, '/s/dunia/');
      publish(`Gempa di pagi hari, ${name}`);
      const listed = await seenAfter(base, '/s/dunia/', `Gempa di pagi hari, ${name}`);
      const [address] = (await get(base, '/s/dunia/')).text.match(/\/a\/gempa[^"]*\.html/);
      await get(base, address);
      publish(`Gempa di petang hari, ${name}`);
      const changed = await seenAfter(base, '/s/dunia/', `Gempa di petang hari, ${name}`);
      t.diagnostic(`seen after ${listed} ms, and changed after ${changed} ms`);
      const moved = await get(base, address);
      assert.ok(moved.status === 301 || moved.text.includes('petang'), 'the story itself');
    });

    test('what knows its reader is never kept', async () => {
      for (const address of PRIVATE) {
        for (let turn = 0; turn < 3; turn += 1) {
          const { headers } = await get(base, address);
          assert.notEqual(headers['x-cache'], 'HIT', address);
        }
      }
      const form = article.replace('.html', '/reply.html');
      for (let turn = 0; turn < 3; turn += 1) assert.notEqual((await get(base, form)).headers['x-cache'], 'HIT', form);
    });

    test('a page shaped by preferences reaches nobody else', async () => {
      const large = await get(base, '/editions/', { cookie: 'preferences=xndssy' });
      const again = await get(base, '/editions/', { cookie: 'preferences=xndssy' });
      const usual = await get(base, '/editions/');
      assert.match(large.headers['cache-control'], /^private/);
      assert.notEqual(again.headers['x-cache'], 'HIT');
      assert.notEqual(usual.text, large.text);
      assert.match(usual.headers['cache-control'], /^public/);
    });

    test('each reader gets the coding that was asked for', async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        for (const coding of codings) {
          const { headers } = await get(base, article, { 'accept-encoding': coding });
          assert.equal(headers['content-encoding'] ?? 'identity', coding);
        }
      }
    });

    test('readers are not told the keys', async () => {
      const { headers } = await get(base, article);
      assert.equal(headers['surrogate-key'], undefined);
    });
  });
}

test('a purge throws nothing else away', async () => {
  const base = await startVarnish();
  await get(base, '/s/dunia/');
  publish('Gempa di malam hari');
  // From here on Varnish has been told that all it had before is old.
  await seenAfter(base, '/s/dunia/', 'Gempa di malam hari');
  await get(base, '/editions/');
  publish('Gempa di tengah malam');
  await seenAfter(base, '/s/dunia/', 'Gempa di tengah malam');
  assert.equal((await get(base, '/editions/')).headers['x-cache'], 'HIT');
});
