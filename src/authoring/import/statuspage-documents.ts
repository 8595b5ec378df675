import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The documents of a Statuspage API that hold its history; null where the source has none of that name. */
export type Documents = ReadonlyMap<string, unknown>;

const NAMES = [
  'summary.json',
  'components.json',
  'incidents.json',
  'incidents/unresolved.json',
  'scheduled-maintenances.json',
  'scheduled-maintenances/upcoming.json',
  'scheduled-maintenances/active.json',
] as const;
const PATIENCE_MS = 30_000;
const LARGEST = 64 * 1024 * 1024;

/** The documents below a folder, or below `api/v2/` in it. @throws SyntaxError for one that is no JSON. */
export function documentsInFolder(folder: string): Documents {
  const isThere = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const roots = [folder, join(folder, 'api/v2')];
  return new Map(
    NAMES.flatMap((name) => {
      const path = roots.map((root) => join(root, name)).find(isThere);
      return path === undefined ? [] : [[name, parsed(readFileSync(path, 'utf8'), path)]];
    }),
  );
}

/** The same from the address of a status page. @throws where it does not answer, or not with JSON. */
export async function documentsAt(address: string): Promise<Documents> {
  const root = new URL(address);
  if (!/\/api\/v2\/?$/.test(root.pathname)) root.pathname = `${root.pathname.replace(/\/$/, '')}/api/v2/`;
  if (!root.pathname.endsWith('/')) root.pathname += '/';
  const found: [string, unknown][] = [];
  for (const name of NAMES) {
    const url = new URL(name, root);
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: 'application/json' },
    });
    if (answer.status === 404) continue;
    if (!answer.ok) throw new Error(`${url.href} answers ${answer.status}`);
    if (Number(answer.headers.get('content-length') ?? 0) > LARGEST)
      throw new Error(`${url.href} is too large`);
    found.push([name, parsed(await answer.text(), url.href)]);
  }
  return new Map(found);
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError(`${place} holds no JSON`);
  }
}
