// Which Chromium is started, and how.

import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The system's Chromium, or the one in WARTA_CHROMIUM. */
export function chromiumPath() {
  if (process.env.WARTA_CHROMIUM) return process.env.WARTA_CHROMIUM;
  const places = (process.env.PATH ?? '').split(path.delimiter);
  const found = NAMES.flatMap(name => places.map(place => path.join(place, name))).find(file => fs.existsSync(file));
  if (!found) throw new Error(`no Chromium: none of ${NAMES.join(', ')} is in PATH; name one in WARTA_CHROMIUM`);
  return found;
}

/** Nothing leaves this machine, whatever a page asks for. */
export const FLAGS = [
  // Chromium's sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
