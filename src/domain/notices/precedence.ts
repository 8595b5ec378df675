import type { Notice } from '../../model/types.ts';

/** Does the first notice replace the second, itself or through notices that it replaces? */
export function replaces(first: Notice, second: Notice, all: readonly Notice[]): boolean {
  const seen = new Set<string>();
  const open = [...first.replaces];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === second.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(all.find((notice) => notice.id === id)?.replaces ?? []));
  }
  return false;
}

/**
 * Sorts notices that speak of one channel and date, the one that rules first: what replaces before what is replaced.
 * Two of which neither replaces the other are an error of the content; the later published rules.
 */
export function byPrecedence(notices: readonly Notice[], all: readonly Notice[]): Notice[] {
  return [...notices].sort((a, b) => {
    const first = replaces(a, b, all);
    if (first !== replaces(b, a, all)) return first ? -1 : 1;
    return b.published - a.published || (a.id < b.id ? -1 : 1);
  });
}
