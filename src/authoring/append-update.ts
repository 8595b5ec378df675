import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitFrontMatter } from '../model/read/front-matter.ts';
import { inBraces, inLines, type YamlValue, yamlText } from './yaml-text.ts';

/** An update as it is to be written. */
export type UpdateToWrite = { readonly [key: string]: YamlValue };

/**
 * The text of an incident's or maintenance's file with one more update at the end of its list; every other byte of
 * it stays: comments, order, quotes, line ends. The text must have passed the check.
 *
 * @throws where the front matter is written in a way that nothing can be added to.
 */
export function appendUpdate(source: string, update: UpdateToWrite): string {
  const parts = splitFrontMatter(source);
  if (parts === null) throw new Error('The file has no front matter.');
  const start = source.indexOf('\n') + 1;
  const newline = source[start - 2] === '\r' ? '\r\n' : '\n';
  for (const insertion of insertionsFor(parts.frontMatter, update)) {
    const at = start + insertion.at;
    const text = insertion.text.replaceAll('\n', newline);
    const result = source.slice(0, at) + text + source.slice(at);
    if (saysTheSameAndOneMore(parts.frontMatter, result, update)) return result;
  }
  throw new Error(
    'The front matter is written in a way to which nothing can be added; add the update by hand.',
  );
}

/** Whether a file says what its front matter said before, with one update more. */
function saysTheSameAndOneMore(frontMatter: string, result: string, update: UpdateToWrite): boolean {
  const { updates = [], ...others } = dataOf(frontMatter);
  const { updates: after, ...same } = dataOf(splitFrontMatter(result)?.frontMatter ?? '');
  const wanted = [...(Array.isArray(updates) ? (updates as unknown[]) : []), dataOf(yamlText(update))];
  return isDeepStrictEqual(others, same) && isDeepStrictEqual(after, wanted);
}

function dataOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    return (parse(yaml, { version: '1.2', schema: 'core' }) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** What is written where: an offset of the front matter, which always ends with a line end in its file. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The places for an update, the nicest first. */
function insertionsFor(frontMatter: string, update: UpdateToWrite): readonly Insertion[] {
  // The line end before the closing `---` belongs to the last line.
  const text = `${frontMatter}\n`;
  const root = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true }).contents;
  if (!isMap(root)) throw new Error('The front matter is no map.');
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'updates');
  if (pair === undefined) return [newList(root, frontMatter, update)];
  const list = pair.value;
  if (!isSeq(list)) throw new Error('updates is no list.');
  return list.flow === true ? [intoBrackets(list, text, update)] : afterLast(list, text, update);
}

function newList(root: YAMLMap, frontMatter: string, update: UpdateToWrite): Insertion {
  if (root.flow === true) {
    const end = (root.range?.[1] ?? 0) - 1;
    const comma = root.items.length > 0 && !/,\s*$/.test(frontMatter.slice(0, end)) ? ', ' : ' ';
    return { at: end, text: `${comma}updates: [${inBraces(update)}] ` };
  }
  const isEmpty = frontMatter.trim() === '';
  // After the last line of the front matter, whose own line end follows it in the file.
  return {
    at: frontMatter.length,
    text: `${isEmpty ? '' : '\n'}updates:\n${inLines(update, '  ').slice(0, -1)}`,
  };
}

function intoBrackets(list: YAMLSeq, text: string, update: UpdateToWrite): Insertion {
  const last = list.items.at(-1);
  const close = (list.range?.[1] ?? 1) - 1;
  const end = endOf(last) ?? (list.range?.[0] ?? 0) + 1;
  if (last === undefined) return { at: end, text: inBraces(update) };
  const comma = commaAfter(text, end, close);
  if (comma === null) return { at: end, text: `, ${inBraces(update)}` };
  return { at: comma + 1, text: ` ${inBraces(update)},` };
}

/** Where a comma stands between the last item and the bracket, comments left out. */
function commaAfter(text: string, from: number, until: number): number | null {
  for (let at = from; at < until; at += 1) {
    if (text[at] === ',') return at;
    if (text[at] === '#') at = text.indexOf('\n', at);
  }
  return null;
}

function afterLast(list: YAMLSeq, text: string, update: UpdateToWrite): readonly Insertion[] {
  const first = list.range?.[0] ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  const end = endOf(list.items.at(-1)) ?? first;
  // The value of a block text ends behind its last line, any other within it.
  const lineEnd = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const kept = text.slice(0, lineEnd).trimEnd().length;
  // Blank lines stay between this list and what follows it, unless the last text keeps them as its own.
  return [text.indexOf('\n', kept) + 1, lineEnd].map((at) =>
    at < text.length
      ? { at, text: inLines(update, indent) }
      : // The last line end of the front matter stands before `---`, outside of what was parsed.
        { at: at - 1, text: `\n${inLines(update, indent).slice(0, -1)}` },
  );
}

/** Where a node's value ends; of a map in lines, the value of its last pair. */
function endOf(node: unknown): number | null {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1) as Pair | undefined;
    return endOf(last?.value) ?? endOf(last?.key) ?? node.range?.[1] ?? null;
  }
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1)) ?? node.range?.[1] ?? null;
  if (isMap(node) || isSeq(node) || isScalar(node)) return node.range?.[1] ?? null;
  return null;
}
