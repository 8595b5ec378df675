import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of a file that a page asks for by its address (`/ajuda/live-hours.js`), in the folder of a built site, which
 * may be published under any base: steps are left out at the front until one leads to a file.
 * @throws where none does
 */
export function askedFile(folder: string, address: string): string {
  const steps = address
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  for (let base = 0; base < steps.length; base += 1) {
    const file = join(folder, ...steps.slice(base));
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  throw new Error(`A page asks for ${address}, which ${folder} has not.`);
}
