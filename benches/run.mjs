// Measures what benches/run has built. See there.

import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';

import { freePort } from '../tests/browser/support/site.mjs';

const TOP = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const WARTA = process.env.WARTA_BINARY ?? path.join(TOP, 'target/release/warta');
const BARE = process.env.BARE_BINARY;
const CONNECTIONS = 32;
/** Article pages that are asked for at random. */
const PAGES = 500;
/** Headers that servers write themselves. */
const OWN_HEADERS = ['content-type', 'content-length', 'date', 'etag', 'connection', 'content-encoding', 'transfer-encoding'];

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    comments: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    others: { type: 'string', multiple: true, default: [] },
  },
});
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-bench-'));
// nginx's workers are another user.
fs.chmodSync(work, 0o755);
const children = [];
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  fs.rmSync(work, { recursive: true, force: true });
});
process.on('SIGINT', () => process.exit(130));

function start(command, words, environment = {}) {
  const child = spawn(command, words, { stdio: 'ignore', env: { ...process.env, WARTA_AVIF: 'false', WARTA_LOG: 'warn', ...environment } });
  children.push(child);
  return child;
}

function fetchBytes(url, headers = {}) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers, agent: false }, response => {
        const chunks = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      })
      .on('error', reject);
  });
}

async function isUp(url) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      await fetchBytes(url);
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`${url} does not answer`);
}

async function serve(folder, environment = {}) {
  const port = await freePort();
  const child = start(WARTA, ['serve', '--data', folder, '--listen', `127.0.0.1:${port}`], environment);
  const base = `http://127.0.0.1:${port}`;
  await isUp(`${base}/healthz`);
  return { base, pids: () => [child.pid], child };
}

/** Waits until the program does nothing by itself: pictures are made, lists are found. */
async function isQuiet(server) {
  for (;;) {
    const before = cpu(server);
    await sleep(3000);
    if (cpu(server) - before < 0.15) return;
  }
}

/** Processor seconds of a server so far. */
function cpu(server) {
  return server.pids().reduce((sum, pid) => {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);
}

/** Megabytes of a server's own memory, shared pages by their share. */
function memory(server) {
  return server.pids().reduce((sum, pid) => {
    const [, kilobytes] = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m);
    return sum + Number(kilobytes) / 1024;
  }, 0);
}

const median = list => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
const milliseconds = text => {
  const [, number, unit] = text.match(/([\d.]+)(us|ms|s|m)/);
  return Number(number) * { us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit];
};

/** One round: requests a second, p50 and p99 in milliseconds, processor microseconds a request. */
async function round(server, script, headers) {
  const words = ['-t2', `-c${CONNECTIONS}`, `-d${options.seconds}s`, '--latency', '-s', script, ...headers.flatMap(header => ['-H', header]), server.base];
  const before = cpu(server);
  const child = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const chunk of child.stdout) said += chunk;
  const used = cpu(server) - before;
  const number = pattern => said.match(pattern)?.[1];
  const requests = Number(number(/(\d+) requests in/));
  const failed = number(/Non-2xx or 3xx responses: (\d+)/);
  if (failed) throw new Error(`${server.base}: ${failed} answers failed`);
  return {
    rate: Number(number(/Requests\/sec:\s+([\d.]+)/)),
    p50: milliseconds(number(/^\s+50%\s+(\S+)/m)),
    p99: milliseconds(number(/^\s+99%\s+(\S+)/m)),
    cpu: (used / requests) * 1e6,
  };
}

/** Alternates the servers, and prints a line for each with its ratios to the first. */
async function measure(name, servers, script, headers = []) {
  const results = servers.map(() => []);
  for (const [, server] of servers) await round(server, script, headers);
  for (let turn = 0; turn < Number(options.rounds); turn += 1) {
    for (const [index, [, server]] of servers.entries()) results[index].push(await round(server, script, headers));
  }
  const of = (index, field) => median(results[index].map(result => result[field]));
  for (const [index, [server]] of servers.entries()) {
    const ratio = index === 0 ? '' : (of(0, 'rate') / of(index, 'rate')).toFixed(2);
    console.log(`| ${name} | ${server} | ${of(index, 'rate').toFixed(0)} | ${ratio} | ${of(index, 'p50').toFixed(2)} | ${of(index, 'p99').toFixed(2)} | ${of(index, 'cpu').toFixed(1)} |`);
  }
}

/** A script for wrk that asks for one of some paths at random. */
function script(name, paths) {
  const file = path.join(work, `${name}.lua`);
  const list = paths.map(each => JSON.stringify(each)).join(',\n');
  fs.writeFileSync(file, `local paths = {${list}}\nlocal requests = {}\nfunction init(args)\n  math.randomseed(os.time())\n  for i, each in ipairs(paths) do requests[i] = wrk.format(nil, each) end\nend\nfunction request() return requests[math.random(#requests)] end\n`);
  return file;
}

async function startNginx(headers) {
  const port = await freePort();
  const folder = path.join(work, 'nginx');
  fs.mkdirSync(folder);
  const added = headers.map(([name, value]) => `    add_header ${name} ${JSON.stringify(value)};`).join('\n');
  fs.writeFileSync(
    path.join(work, 'nginx.conf'),
    `worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log;
daemon off;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  default_type text/html;
  types { text/html html; }
  charset utf-8;
  keepalive_requests 100000000;
  open_file_cache max=2000;
  open_file_cache_valid 600s;
  server {
    listen 127.0.0.1:${port};
    root ${work}/pages;
    gzip_static on;
${added}
  }
}
`,
  );
  const child = start('nginx', ['-c', path.join(work, 'nginx.conf')]);
  const base = `http://127.0.0.1:${port}`;
  await isUp(base);
  const workers = () => execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).trim().split('\n').map(Number);
  return { base, pids: () => [child.pid, ...workers()], child };
}

/** The addresses of stories all over the archive, from the sitemaps. */
async function addresses(base) {
  const found = [];
  for (let part = 2; part < 200; part += 1) {
    const { status, body } = await fetchBytes(`${base}/sitemap-${part}.xml`);
    if (status !== 200) break;
    found.push(...[...body.toString().matchAll(/<loc>[^<]*?(\/a\/[^<]+)<\/loc>/g)].map(match => match[1]));
  }
  const step = found.length / PAGES;
  return Array.from({ length: Math.min(PAGES, found.length) }, (_, index) => found[Math.floor(index * step)]);
}

/** Reading while a command publishes a story each second, against reading in quiet. */
async function measurePublishing(warta, data, random) {
  const results = { quiet: [], publishing: [] };
  for (let turn = 0; turn < Number(options.rounds); turn += 1) {
    results.quiet.push(await round(warta, random, []));
    let number = 0;
    const publishing = setInterval(() => {
      number += 1;
      const file = path.join(work, `story-${turn}-${number}.md`);
      const published = new Date(Date.now() - 86_400_000).toISOString();
      fs.writeFileSync(file, `+++\nkey = "bench-${turn}-${number}"\nsection = "dunia"\nheadline = "Berita ${turn} ${number}"\npublished = ${published}\n+++\nIsi berita.\n`);
      start(WARTA, ['import', 'article', file, '--data', data]);
    }, 1000);
    results.publishing.push(await round(warta, random, []));
    clearInterval(publishing);
    await sleep(1000);
  }
  const rate = name => median(results[name].map(result => result.rate));
  const p99 = name => median(results[name].map(result => result.p99));
  const ratio = (rate('publishing') / rate('quiet')).toFixed(2);
  console.log(`\nWhile a command publishes a story each second: ${rate('publishing').toFixed(0)} requests a second against ${rate('quiet').toFixed(0)} in quiet, ${ratio} ×; p99 ${p99('publishing').toFixed(2)} against ${p99('quiet').toFixed(2)} ms.`);
}

async function measureArchive(articles) {
  const data = path.join(work, `data-${articles}`);
  const began = performance.now();
  execFileSync(WARTA, ['demo', '--data', data, '--articles', articles, '--comments', options.comments, '--seed', '1'], { stdio: 'ignore' });
  const generating = (performance.now() - began) / 1000;
  const starting = performance.now();
  const warta = await serve(data);
  const first = await fetchBytes(`${warta.base}/`);
  const started = performance.now() - starting;
  await isQuiet(warta);
  const idle = memory(warta);
  const paths = await addresses(warta.base);
  for (const each of ['/', ...paths]) {
    const { body } = await fetchBytes(warta.base + each);
    const file = path.join(work, 'pages', each.endsWith('/') ? `${each}index.html` : each);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, body);
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(body, { level: 9 }));
  }
  const kept = ['content-type', 'etag'];
  const headers = Object.entries(first.headers).filter(([name]) => !OWN_HEADERS.includes(name));
  const sent = Object.entries(first.headers).filter(([name]) => kept.includes(name) || !OWN_HEADERS.includes(name));
  fs.writeFileSync(path.join(work, 'headers'), sent.map(([name, value]) => `${name}: ${value}`).join('\n'));
  const nginx = await startNginx(headers);
  const servers = [['warta', warta], ['nginx', nginx]];
  if (BARE) {
    const port = await freePort();
    const child = start(BARE, [work, `127.0.0.1:${port}`]);
    const bare = { base: `http://127.0.0.1:${port}`, pids: () => [child.pid], child };
    await isUp(bare.base);
    servers.push(['bare actix', bare]);
  }
  const random = script('articles', paths);
  console.log(`\n${articles} articles with ${options.comments} comments each, made in ${generating.toFixed(1)} s; first page ${started.toFixed(0)} ms after the start; ${idle.toFixed(0)} MB idle.\n`);
  console.log('| page | server | requests a second | Warta : it | p50 ms | p99 ms | CPU µs a request |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  await measure('article', servers, random);
  await measure('front', servers, script('front', ['/']));
  await measure('article, gzip', servers.slice(0, 2), random, ['Accept-Encoding: gzip']);
  await measure('article, br', servers.slice(0, 1), random, ['Accept-Encoding: br']);
  await measure('article, as browsers ask', servers.slice(0, 1), random, ['Accept-Encoding: gzip, deflate, br, zstd', 'Accept-Language: id', 'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0']);
  await measurePublishing(warta, data, random);
  const busy = memory(warta);
  warta.child.kill('SIGTERM');
  await sleep(500);
  const uncached = await serve(data, { WARTA_PAGE_CACHE_MB: '0' });
  await isQuiet(uncached);
  await measure('article, made anew', [['warta', uncached], ['nginx', nginx]], random);
  await measure('front, made anew', [['warta', uncached], ['nginx', nginx]], script('front', ['/']));
  console.log(`\n${busy.toFixed(0)} MB after the rounds with pages in memory, ${memory(uncached).toFixed(0)} MB after those without.`);
  for (const { child } of [uncached, nginx, servers[2]?.[1] ?? uncached]) child.kill('SIGTERM');
  await sleep(500);
  fs.rmSync(path.join(work, 'nginx'), { recursive: true });
  fs.rmSync(path.join(work, 'pages'), { recursive: true });
}

const { length: cores, 0: core } = os.cpus();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cores} × ${core.model}, ${CONNECTIONS} connections, medians of ${options.rounds} alternating rounds of ${options.seconds} s`);
for (const articles of options.articles.split(',')) await measureArchive(articles);
for (const address of options.others) {
  const { origin, pathname } = new URL(address);
  const { body } = await fetchBytes(address);
  console.log(`\n${address} (${body.length} bytes):`);
  await measure('page', [[origin, { base: origin, pids: () => [process.pid] }]], script('other', [pathname]));
}
process.exit(0);
