#!/usr/bin/env node
// node tests/browser/run.mjs [FILTER…]   the browser tests, or those whose file's name holds one of the words
// node tests/browser/run.mjs --pictures  the pictures of docs/pictures/, made anew

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeArticles } from './support/articles.mjs';
import { startSite } from './support/site.mjs';
import { writeStories } from './support/stories.mjs';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));

/** The test files that the words choose. */
function chosenFiles(words) {
  const files = fs.readdirSync(FOLDER).filter(file => file.endsWith('.test.mjs')).sort();
  const chosen = files.filter(file => words.length === 0 || words.some(word => file.includes(word)));
  if (chosen.length === 0) throw new Error(`no file of tests is called like ${words.join(' or ')}; there are ${files.join(', ')}`);
  return chosen.map(file => path.join(FOLDER, file));
}

/** What changes the site runs after what looks at it. */
async function runTests(site, files, written) {
  const changes = file => path.basename(file).startsWith('newsroom');
  const turns = [files.filter(file => !changes(file)), files.filter(changes)];
  const codes = [];
  for (const turn of turns.filter(({ length }) => length > 0)) codes.push(await runTurn(site, turn, written));
  const failures = site.failures();
  if (failures.length > 0) console.error(`The program logged failures:\n${failures.join('\n')}`);
  return codes.every(code => code === 0) && failures.length === 0 ? 0 : 1;
}

/** Files of tests beside each other; the exit code. */
async function runTurn(site, files, { ownComment, readerSession }) {
  const concurrency = Math.max(1, Math.min(4, os.availableParallelism?.() ?? os.cpus().length));
  const environment = { ...process.env, WARTA_SITE: site.origin, WARTA_DATA: site.data, WARTA_OWN_COMMENT: ownComment, WARTA_READER_SESSION: readerSession };
  const tests = spawn(process.execPath, ['--test', '--test-reporter', 'spec', `--test-concurrency=${concurrency}`, ...files], { env: environment, stdio: 'inherit' });
  process.once('exit', () => tests.kill());
  const [code] = await once(tests, 'exit');
  return code;
}

async function makePictures(site) {
  process.env.WARTA_SITE = site.origin;
  const { makePictures: make } = await import('./support/pictures.mjs');
  await make(path.join(FOLDER, '../../docs/pictures'), site);
  return 0;
}

const words = process.argv.slice(2);
const wantsPictures = words.includes('--pictures');
const files = wantsPictures ? [] : chosenFiles(words);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

console.log('Starting the program with the demo newspaper; drawing its pictures takes half a minute …');
const site = await startSite();
try {
  await site.import(writeArticles(path.join(site.folder, 'articles')));
  await site.importViews();
  const written = wantsPictures ? {} : await writeStories(site);
  await site.settled();
  process.exitCode = wantsPictures ? await makePictures(site) : await runTests(site, files, written);
} finally {
  await site.stop();
}
