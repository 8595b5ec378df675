import { readStyles, type StyleNode } from './style-rules.ts';

/** A value that stands this often is shorter written out than named. */
const MOST_USES = 2;
const DECLARATION = /(--[\w-]+):([^;{}]*)/g;
const USE = /var\((--[\w-]+)\)/g;

/**
 * The style sheets of one page with the tokens that are rarely used written out where they are used: a name of its own
 * and its declaration cost more than they save. Only what `:root` says once, under no condition, and nothing says again.
 */
export function inlineTokens(sheets: readonly string[]): readonly string[] {
  const all = sheets.join('\n');
  const uses = countOf(all, /var\((--[\w-]+)/g);
  const said = countOf(all, DECLARATION);
  const rare = new Map(
    sheets
      .flatMap((css) => tokensOf(readStyles(css)))
      .filter(([name]) => said.get(name) === 1 && (uses.get(name) ?? 0) <= MOST_USES),
  );
  // A fallback beside the name, or a name in an attribute, keeps the declaration that it may need.
  const plain = countOf(all, USE);
  for (const name of rare.keys()) if (plain.get(name) !== uses.get(name)) rare.delete(name);
  const writtenOut = (name: string, whole: string): string => {
    const value = rare.get(name);
    return value === undefined ? whole : value.replace(USE, (inner, next: string) => writtenOut(next, inner));
  };
  return sheets.map((css) =>
    css
      .replace(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name: string) => (rare.has(name) ? '' : whole))
      .replace(/[^{};]+\{\}/g, '')
      .replace(USE, (whole, name: string) => writtenOut(name, whole)),
  );
}

/** What `:root` declares outside of every condition. */
function tokensOf(nodes: readonly StyleNode[]): readonly (readonly [name: string, value: string])[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'block') return node.prelude.startsWith('@layer') ? tokensOf(node.children) : [];
    if (node.kind !== 'rule' || node.selectors.join() !== ':root') return [];
    return [...node.body.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value] as const);
  });
}

function countOf(css: string, pattern: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
