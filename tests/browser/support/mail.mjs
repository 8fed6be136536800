// Mail that the program writes into its outbox, which nothing sends on under test.

import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a mail may take: a job of the program writes it. */
const PATIENCE = 20_000;

/** The text of the newest mail to an address, once there is one; it is taken out. */
export async function mailTo(data, email) {
  const outbox = path.join(data, 'outbox');
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(200)) {
    const files = fs.existsSync(outbox) ? fs.readdirSync(outbox).filter(file => file.endsWith('.eml')).sort().reverse() : [];
    for (const file of files.map(file => path.join(outbox, file))) {
      // Long lines are broken by quoted-printable.
      const text = fs.readFileSync(file, 'utf8').replaceAll('=\r\n', '').replaceAll('=3D', '=');
      if (!text.includes(`To: ${email}`)) continue;
      fs.rmSync(file);
      return text;
    }
  }
  throw new Error(`no mail to ${email} in ${outbox}`);
}
