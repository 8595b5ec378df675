import { rawElements, withOthers } from '../raw-elements.ts';
import { inlineTokens } from './inline-tokens.ts';
import { askedBy, canMatch, type PageWords, usesClass, usesElement, wordsOf } from './page-words.ts';
import { shortenProperties } from './short-properties.ts';
import { readStyles, type StyleNode, writeStyles } from './style-rules.ts';

/** A style sheet that many pages share, read once, and the words on which it depends what is left of it. */
interface Sheet {
  readonly id: number;
  readonly nodes: readonly StyleNode[];
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/** So many different results are remembered at a time. */
const MOST_KNOWN = 500;
const read = new Map<string, Sheet>();
const results = new Map<string, readonly string[]>();

/**
 * A page with its inline styles reduced to the rules and custom properties that can apply on it, these under short
 * names. The styles of the whole site are read once, and pruned once for all pages that use the same of them.
 */
export function pruneStyles(html: string): string {
  const styles = rawElements(html, 'style');
  const sheets = styles.map(({ content }) => sheetOf(content));
  const words = wordsOf(html);
  const key = sheets.map((sheet) => usedOf(sheet, words)).join('\n');
  const pruned = results.get(key) ?? prunedSheets(sheets, words);
  if (results.size >= MOST_KNOWN) results.clear();
  results.set(key, pruned);
  const others = pruned.map((css) => `<style>${css}</style>`);
  return withOthers(html, styles, others);
}

const prunedSheets = (sheets: readonly Sheet[], words: PageWords): readonly string[] =>
  shortenProperties(
    inlineTokens(pruneProperties(sheets.map(({ nodes }) => writeStyles(prune(nodes, words))))),
  );

function sheetOf(css: string): Sheet {
  let known = read.get(css);
  if (known === undefined) {
    const nodes = readStyles(css);
    const asked = selectorsOf(nodes).map(askedBy);
    const classes = new Set(asked.flatMap((one) => one.classes));
    const elements = new Set(asked.flatMap((one) => one.elements));
    known = { id: read.size, nodes, classes, elements };
    read.set(css, known);
  }
  return known;
}

function selectorsOf(nodes: readonly StyleNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'block') return selectorsOf(node.children);
    return node.kind === 'rule' ? node.selectors : [];
  });
}

/** What a page uses of a sheet: two pages with the same text are left the same of it. */
function usedOf({ id, classes, elements }: Sheet, words: PageWords): string {
  let used = `${id}:`;
  for (const name of classes) if (usesClass(words, name)) used += `.${name}`;
  for (const name of elements) if (usesElement(words, name)) used += ` ${name}`;
  return used;
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
