import type { HeaderBlock } from '../../feeds/site-files/header-blocks.ts';

/** One header of a site, and what it says on which paths; a path that none names goes without. */
export interface HeaderMap {
  readonly name: string;
  readonly values: readonly { readonly path: string; readonly value: string }[];
}

/** The same rules header by header, in the order in which the headers first appear. */
export function headerMaps(blocks: readonly HeaderBlock[]): readonly HeaderMap[] {
  const names = [...new Set(blocks.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => ({
    name,
    values: blocks.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ path, value }];
    }),
  }));
}

/** A path of `_headers` as a regular expression; a folder's page also under the name by which servers find it. */
export function pathExpression(path: string): string {
  const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  if (path.endsWith('*')) return `^${literal(path.slice(0, -1))}`;
  return path.endsWith('/') ? `^${literal(path)}(index\\.html)?$` : `^${literal(path)}$`;
}

/** A value as it stands between the quotes of a configuration. */
export const quoted = (value: string): string => value.replaceAll('"', '\\"');
