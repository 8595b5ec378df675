import { canMatch, type PageWords, wordsOf } from './page-words.ts';
import { shortenProperties } from './short-properties.ts';
import { readStyles, type StyleNode, writeStyles } from './style-rules.ts';

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const read = new Map<string, readonly StyleNode[]>();

/**
 * A page with its inline styles reduced to the rules and custom properties that can apply on it, these under short
 * names. The styles of the whole site are read once.
 */
export function pruneStyles(html: string): string {
  const words = wordsOf(html);
  const sheets = [...html.matchAll(STYLE)].map(([, css = '']) => writeStyles(prune(nodesOf(css), words)));
  const pruned = shortenProperties(pruneProperties(sheets));
  let index = 0;
  return html.replace(STYLE, () => `<style>${pruned[index++] ?? ''}</style>`);
}

function nodesOf(css: string): readonly StyleNode[] {
  const known = read.get(css) ?? readStyles(css);
  read.set(css, known);
  return known;
}

function prune(nodes: readonly StyleNode[], words: PageWords): readonly StyleNode[] {
  return nodes.map((node) => {
    if (node.kind === 'block') return { ...node, children: prune(node.children, words) };
    if (node.kind === 'rule')
      return { ...node, selectors: node.selectors.filter((selector) => canMatch(selector, words)) };
    return node;
  });
}

const PROPERTY = /(--[\w-]+):[^;{}]*(;|(?=\}))/g;

/** Takes out the custom properties that nothing reads, until each that is left is read by something. */
function pruneProperties(sheets: readonly string[]): readonly string[] {
  let result = sheets;
  for (;;) {
    const used = new Set(
      result.flatMap((css) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
    );
    const next = result.map((css) =>
      css.replace(PROPERTY, (whole, name: string) => (used.has(name) ? whole : '')),
    );
    if (next.every((css, i) => css === result[i]))
      return result.map((css) => css.replace(/[^{};]+\{\}/g, ''));
    result = next;
  }
}
