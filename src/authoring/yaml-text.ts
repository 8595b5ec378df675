import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** What may be written: text, numbers, booleans, lists and maps; keys of `undefined` are left out. */
export type YamlValue =
  | string
  | number
  | boolean
  | undefined
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Maps that stand in braces on one line, by their key. */
const IN_BRACES = new Set(['components', 'channels', 'open', 'reply', 'hours']);
/** Lists whose maps stand in braces on one line each. */
const LINES_IN_BRACES = new Set(['days', 'changes']);
/** A line in braces that is longer is written out. */
const WIDTH = 110;

/** Data as YAML, as the content of the project is written: short lists and maps on one line, texts whole. */
export function yamlText(data: YamlValue): string {
  const document = new Document(data, { keepUndefined: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (isMap(value) && IN_BRACES.has(name) && isFlat(value)) value.flow = true;
      if (isSeq(value) && LINES_IN_BRACES.has(name))
        for (const item of value.items) if (isMap(item) && widthOf(item) < WIDTH) item.flow = true;
    },
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
    Scalar: (_, scalar) => {
      // Times look like times only to people: quotes keep them texts for every reader of YAML.
      if (typeof scalar.value === 'string' && NEEDS_QUOTES.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return withTightLists(document.toString({ lineWidth: 0 }));
}

/** One item of a list in lines, each of which begins with `indent`: `  - at: …`. Ends with a line end. */
export function inLines(item: YamlValue, indent: string): string {
  const lines = yamlText([item]).split('\n').slice(0, -1);
  return lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
}

/** One item of a list in braces, on one line. */
export function inBraces(item: YamlValue): string {
  const document = new Document(item, { keepUndefined: false });
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, scalar, path) => {
      const isKey = isPair(path.at(-1)) && (path.at(-1) as Pair).key === scalar;
      if (typeof scalar.value === 'string' && !isKey) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ lineWidth: 0 })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** `[ a, b ]` as `[a, b]`; braces keep their air. */
function withTightLists(text: string): string {
  const gaps = new Set<number>();
  visit(parseDocument(text), {
    Seq: (_, { flow, items, range }) => {
      if (flow !== true || items.length === 0 || !range) return;
      for (const at of [range[0] + 1, range[1] - 2]) if (text[at] === ' ') gaps.add(at);
    },
  });
  return gaps.size === 0
    ? text
    : text
        .split('')
        .filter((_, at) => !gaps.has(at))
        .join('');
}

/** What stands in quotes though YAML asks for none: hours, numbers to call, and what old readers of YAML take for something else. */
export const NEEDS_QUOTES = /^(\d\d:\d\d|\+\d|(y|n|yes|no|on|off)$)/i;

function isFlat(map: YAMLMap): boolean {
  return map.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.items.every(isScalar)));
}

function widthOf(node: YAMLMap | YAMLSeq | Scalar): number {
  return JSON.stringify(node.toJSON()).length;
}
