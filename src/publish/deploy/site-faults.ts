import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Said, say } from '../../i18n/problems/say.ts';
import { filesBelow } from '../files.ts';

/** Without these no site is whole. */
const NEEDED = ['index.html', '404.html', 'api/build.json'];
const ADDRESS = /\s(?:href|src)="([^"]*)"/g;

/**
 * Why a built folder is no whole site, in sentences; none where it is: its first files are there, none is empty or cut
 * short, and every link of every page to the site itself leads to a file. `base` is the path under which it is served.
 */
export async function siteFaults(folder: string, base: string): Promise<readonly Said[]> {
  const paths = await filesBelow(folder);
  const known = new Set(paths);
  const faults: Said[] = NEEDED.filter((path) => !known.has(path)).map((path) =>
    say('{path} is missing.', { path }),
  );
  for (const path of paths) {
    const { size } = await stat(join(folder, path));
    if (size === 0) faults.push(say('{path} is empty.', { path }));
    else if (/\.(html|json)$/.test(path)) {
      const text = await readFile(join(folder, path), 'utf8');
      if (isCutShort(path, text)) faults.push(say('{path} is cut short.', { path }));
      else if (path.endsWith('.html')) faults.push(...deadLinks(path, text, base, known));
    }
  }
  return faults;
}

function isCutShort(path: string, text: string): boolean {
  if (path.endsWith('.html')) return !/<\/html>\s*$/i.test(text);
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

function deadLinks(from: string, html: string, base: string, known: ReadonlySet<string>): readonly Said[] {
  // What stands in a script may be markup that it writes with names of its own.
  const page = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  const addresses = new Set([...page.matchAll(ADDRESS)].map(([, address = '']) => address));
  return [...addresses].flatMap((address) => {
    const url = URL.parse(withoutReferences(address), `http://site.invalid${base}${from}`);
    if (url === null) return [say('{from} links to {address}, which is no address.', { from, address })];
    if (url.host !== 'site.invalid' || !/^https?:$/.test(url.protocol)) return [];
    const path = url.pathname.startsWith(base) ? decoded(url.pathname.slice(base.length)) : null;
    const file = path === '' || path?.endsWith('/') ? `${path}index.html` : path;
    return file !== null && known.has(file)
      ? []
      : [say('{from} links to {address}, which is not there.', { from, address })];
  });
}

function withoutReferences(text: string): string {
  const plain = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
  return plain.replaceAll('&amp;', '&');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
