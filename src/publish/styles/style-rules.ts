/** A piece of a style sheet: a block of rules, a rule, or anything else, which is kept as it is. */
export type StyleNode =
  | { readonly kind: 'block'; readonly prelude: string; readonly children: readonly StyleNode[] }
  | { readonly kind: 'rule'; readonly selectors: readonly string[]; readonly body: string }
  | { readonly kind: 'text'; readonly text: string };

const BLOCK = /^@(layer|media|supports|container)\b/;

/** Reads a minified style sheet into its pieces. What it does not know stays text; nothing is lost. */
export function readStyles(css: string): readonly StyleNode[] {
  const nodes: StyleNode[] = [];
  let at = 0;
  while (at < css.length) {
    const stop = indexOfEither(css, at);
    if (stop === -1 || css[stop] === ';') {
      const end = stop === -1 ? css.length : stop + 1;
      nodes.push({ kind: 'text', text: css.slice(at, end) });
      at = end;
      continue;
    }
    const end = closingBrace(css, stop);
    const prelude = css.slice(at, stop).trim();
    const body = css.slice(stop + 1, end);
    if (BLOCK.test(prelude)) nodes.push({ kind: 'block', prelude, children: readStyles(body) });
    else if (prelude.startsWith('@')) nodes.push({ kind: 'text', text: css.slice(at, end + 1) });
    else nodes.push({ kind: 'rule', selectors: splitSelectors(prelude), body });
    at = end + 1;
  }
  return nodes;
}

/** Writes the pieces of a style sheet again; a block or rule of which nothing is left is left out. */
export function writeStyles(nodes: readonly StyleNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: StyleNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'rule')
    return node.selectors.length === 0 ? '' : `${node.selectors.join(',')}{${node.body}}`;
  const inside = writeStyles(node.children);
  return inside === '' ? '' : `${node.prelude}{${inside}}`;
}

/** The next `{` or `;` outside of strings and parentheses; -1: none. */
function indexOfEither(css: string, from: number): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const char = css[at];
    if (char === '"' || char === "'") at = endOfString(css, at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0 && (char === '{' || char === ';')) return at;
  }
  return -1;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const char = css[at];
    if (char === '"' || char === "'") at = endOfString(css, at);
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return css.length;
}

function endOfString(css: string, open: number): number {
  const quote = css[open];
  for (let at = open + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === quote) return at;
  }
  return css.length;
}

/** A selector list at its commas, those within parentheses and brackets aside. */
function splitSelectors(list: string): readonly string[] {
  const selectors: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === ',' && depth === 0) {
      selectors.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...selectors, list.slice(from).trim()];
}
