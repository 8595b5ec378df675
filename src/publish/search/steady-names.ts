import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headAt, itemEnd } from './cbor.ts';

/** A file of Pagefind's index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's mark at the head of all that it packs. */
const MARK = 'pagefind_dcd';
const FILTER = /^filter\/(.+_)([0-9a-f]+)\.pf_filter$/;
const META = /^pagefind\.(.+_)([0-9a-f]+)\.pf_meta$/;

/**
 * The same index with the values of each filter in a stable order: Pagefind writes them as its hash table has them,
 * another way at each run, and names by that order the filter, the list of a language that names the filter, and the
 * entry that names the list.
 */
export function withSteadyNames(files: readonly IndexFile[]): readonly IndexFile[] {
  const names = new Map<string, string>();
  const packed = (path: string, kind: RegExp, change: (body: Buffer) => Buffer): IndexFile | null => {
    const [, language = '', hash = ''] = kind.exec(path) ?? [];
    if (language === '') return null;
    const body = change(gunzipSync(contents.get(path) ?? Buffer.of()).subarray(MARK.length));
    const steady = createHash('sha256').update(body).digest('hex').slice(0, hash.length);
    names.set(language + hash, language + steady);
    const content = gzipSync(Buffer.concat([Buffer.from(MARK), body]), { level: 9 });
    return { path: path.replace(language + hash, language + steady), content };
  };
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  // A name is as long as the one that it replaces, so that what stands around it stays right.
  const renamed = (body: Buffer): Buffer =>
    Buffer.from(
      [...names].reduce((text, [from, to]) => text.replaceAll(from, to), body.toString('latin1')),
      'latin1',
    );
  const filters = files.flatMap(({ path }) => packed(path, FILTER, sortedValues) ?? []);
  const lists = files.flatMap(({ path }) => packed(path, META, renamed) ?? []);
  const others = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
  return [
    ...others.map(({ path, content }) =>
      path === 'pagefind-entry.json' ? { path, content: renamed(Buffer.from(content)) } : { path, content },
    ),
    ...filters,
    ...lists,
  ];
}

/** `[name, [[value, pages], …]]` with the values sorted. */
function sortedValues(body: Buffer): Buffer {
  const name = headAt(body, 0).end;
  const values = headAt(body, itemEnd(body, name));
  const items: Buffer[] = [];
  let at = values.end;
  while (items.length < values.count) {
    const end = itemEnd(body, at);
    items.push(body.subarray(at, end));
    at = end;
  }
  return Buffer.concat([body.subarray(0, values.end), ...items.sort(Buffer.compare), body.subarray(at)]);
}
