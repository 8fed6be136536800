// Starts the program with a data folder of its own, and ends it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { PASSWORD } from './desk.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The debug build, unless WARTA_BINARY names another. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, 'target');
  const file = process.env.WARTA_BINARY ?? path.join(target, 'debug', 'warta');
  if (!fs.existsSync(file)) throw new Error(`${file} is missing; run "cargo build" first, or name the program in WARTA_BINARY`);
  return file;
}

/** A port that nothing listens at. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The settings of this machine must not reach the tests; AVIF pictures take most of the time and change nothing here. */
function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('WARTA_'));
  return { ...Object.fromEntries(kept), WARTA_AVIF: 'false' };
}

/** The program, serving the demo newspaper from a temporary folder. */
export async function startSite() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warta-browser-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  const site = new Site(folder, origin);
  try {
    await site.serve();
  } catch (error) {
    await site.stop();
    throw error;
  }
  return site;
}

class Site {
  #program;
  #log = '';

  constructor(folder, origin) {
    this.folder = folder;
    this.origin = origin;
  }

  get data() {
    return path.join(this.folder, 'data');
  }

  async serve() {
    const listen = this.origin.replace('http://', '');
    this.#program = spawn(binary(), ['serve', '--demo', '--data', this.data, '--listen', listen], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    process.once('exit', () => {
      this.#program.kill('SIGKILL');
      this.#removeFolder();
    });
    const ended = once(this.#program, 'exit').then(() => {
      throw new Error(`the program ended before it served:\n${this.#log}`);
    });
    const serves = new Promise(resolve => {
      const read = chunk => {
        this.#log += chunk;
        if (this.#log.includes('Warta serves')) resolve();
      };
      this.#program.stdout.on('data', read);
      this.#program.stderr.on('data', read);
    });
    ended.catch(() => {});
    await Promise.race([serves, ended]);
  }

  /** `warta import article` into the folder that is being served. */
  async import(files) {
    const said = await this.#run(['import', 'article', ...files]);
    if (/warning:/.test(said)) throw new Error(`the articles of the tests did not go in:\n${said}`);
  }

  /** `warta statistics import`: forty articles were read a minute ago, the first most. */
  async importViews() {
    const time = new Date(Date.now() - 60_000).toUTCString().replace(/^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/, '$1/$2/$3:$4 +0000');
    const lines = Array.from({ length: 40 }, (_, id) =>
      Array.from({ length: 40 - id }, (_, reader) => `192.0.2.${reader} - - [${time}] "GET /a/x/${id + 1}.html HTTP/1.1" 200 1 "-" "Mozilla/5.0 (${id % 7})" HIT\n`),
    );
    const log = path.join(this.folder, 'access.log');
    fs.writeFileSync(log, lines.flat().join(''));
    await this.#run(['statistics', 'import', log]);
  }

  /** `warta account add`: somebody of the newsroom. */
  async addAccount({ email, name, initials, role }) {
    await this.#run(['account', 'add', email, '--name', name, '--initials', initials, '--role', role, '--password-stdin'], PASSWORD);
  }

  /** A command on the data folder that must go well; what it says. */
  async #run(words, input = '') {
    const program = spawn(binary(), [...words, '--data', this.data], { env: environment(), stdio: 'pipe' });
    let said = '';
    program.stdout.on('data', chunk => (said += chunk));
    program.stderr.on('data', chunk => (said += chunk));
    program.stdin.end(input);
    const [code] = await once(program, 'close');
    if (code !== 0) throw new Error(`warta ${words[0]} ended with ${code}:\n${said}`);
    return said;
  }

  /** Waits until every picture is made, what goes with each story is found and what was read is listed: before that, two visits of one page may differ. */
  async settled() {
    for (let seen; ; ) {
      // The jobs rest a second when nothing waits: two such rests without a word, and they are done.
      await sleep(2_500);
      const last = [this.#lastLine(/made=\d+ waiting=/), this.#lastLine(/taken_in=\d+ /)].join('\n');
      const isOver = last === seen && /waiting=0\b/.test(last) && /taken_in=/.test(last);
      if (isOver && (await (await fetch(`${this.origin}/most-read/`)).text()).includes('story-list')) return;
      seen = last;
    }
  }

  /** The last line of the log of a kind, without its colours. */
  #lastLine(kind) {
    const plain = this.#log.replace(/\u001b\[[0-9;]*m/g, '');
    return plain.split('\n').findLast(line => kind.test(line));
  }

  /** Lines of the log that tell of a failure. */
  failures() {
    return this.#log.split('\n').filter(line => /ERROR|panicked/.test(line));
  }

  /** Ends the program and takes its folder away. */
  async stop() {
    if (this.#program && this.#program.exitCode === null) {
      const exit = once(this.#program, 'exit');
      this.#program.kill('SIGTERM');
      const patience = setTimeout(() => this.#program.kill('SIGKILL'), 10_000);
      await exit;
      clearTimeout(patience);
    }
    this.#removeFolder();
  }

  #removeFolder() {
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
