import { isMap, isScalar, isSeq, type Pair, parse, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { NEEDS_QUOTES, yamlText } from '../yaml-text.ts';
import { CORE, type FileMap, type FileValue } from './form-values.ts';

/** A part of a YAML text. */
export type Node = YAMLMap | YAMLSeq | Scalar;

/** A key and its value in lines that begin at a column. */
export function pairText(name: string, value: FileValue, column: number): string {
  return indented(yamlText({ [name]: value } as never).trimEnd(), column);
}

/** Where a folded text ends its lines. */
const WIDTH = 120;

/** A text that was folded over several lines, folded again; null for another. */
export function foldedText(name: string, node: unknown, value: FileValue, column: number): string | null {
  const isFolded = isScalar(node) && node.type === 'BLOCK_FOLDED' && typeof value === 'string';
  if (!isFolded || /\n|^\s|\s\s/.test(value)) return null;
  const indent = ' '.repeat(column + 2);
  const lines = [''];
  for (const word of value.trim().split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = indent + word;
    else if (last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return `${name}: >-\n${lines.join('\n')}`;
}

/** An item as its neighbour is written: in braces beside one in braces, else in lines. */
export function itemText(item: FileValue, column: number, model: Node | undefined): string {
  const isInBraces = model !== undefined && !isScalar(model) && model.flow === true;
  return indented(
    isInBraces || typeof item !== 'object' ? `- ${flowText(item)}` : yamlText([item] as never).trimEnd(),
    column,
  );
}

function indented(text: string, column: number): string {
  const indent = ' '.repeat(column);
  return text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');
}

/** A value on one line: `{ dates: [2026-12-24, 2026-12-25], closed: true }`. */
export function flowText(value: FileValue): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isPlainMap(value)) {
    const pairs = Object.entries(value).map(([key, one]) => `${plainOrQuoted(key)}: ${flowText(one)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' ? plainOrQuoted(value) : String(value);
}

/** A scalar's new text in the form of its old one; null where it must be written in lines. */
export function scalarText(node: Scalar, value: FileValue, isInFlow: boolean): string | null {
  if (typeof value !== 'string') return String(value);
  if (node.type?.startsWith('BLOCK_') || (value.includes('\n') && !isInFlow)) return null;
  if (node.type === 'QUOTE_DOUBLE' || value.includes('\n')) return JSON.stringify(value);
  if (node.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  if (isInFlow) return plainOrQuoted(value);
  return yamlText([[{ x: value }]] as never)
    .replace(/^[\s-]*x: /, '')
    .trimEnd();
}

function plainOrQuoted(text: string): string {
  if (NEEDS_QUOTES.test(text)) return JSON.stringify(text);
  try {
    return same(parse(`[${text}]`, CORE) as FileValue, [text]) ? text : JSON.stringify(text);
  } catch {
    return JSON.stringify(text);
  }
}

/** Where a node's value ends; of a collection in lines, that of its last part. */
export function endOf(node: unknown): number | null {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1) as Pair | undefined;
    return endOf(last?.value) ?? endOf(last?.key) ?? node.range?.[1] ?? null;
  }
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1)) ?? node.range?.[1] ?? null;
  return isNode(node) ? (node.range?.[1] ?? null) : null;
}

/** Whether something is a map, a list or a scalar of YAML. */
export const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node);

/** Whether a value of a file is a map. */
export const isPlainMap = (value: FileValue): value is FileMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of keys says nothing. */
export function same(a: FileValue, b: FileValue): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isPlainMap(a) || !isPlainMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
