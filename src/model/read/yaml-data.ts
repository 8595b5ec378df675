import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { say } from '../../i18n/problems/say.ts';
import type { Finding, Path, Position } from '../report.ts';
import { plainData, type Refuse, splitAtComma } from './plain-data.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** What a stretch of YAML says, and where. `data` is undefined where it cannot be read. */
export interface YamlData {
  readonly data: unknown;
  readonly locate: (path: Path, at?: 'key' | 'value') => Position;
  /** What is wrong with a key that is the rest of a text cut at its comma, `{ why: Natal, feriado: dia 25 }`; else null. */
  readonly cutAt: (path: Path) => Finding | null;
  /** Where a text's own first line stands, and by how many columns it is indented. */
  readonly locateText: (path: Path) => { readonly line: number; readonly indent: number };
}

/** Notes a fault at a point of the file. */
export type RefuseAt = (point: Position, finding: Finding) => void;

/** Reads YAML 1.2 whose first line is line `firstLine` of its file. Nothing but text, numbers, booleans, lists, maps. */
export function readYaml(source: string, firstLine: number, refuse: RefuseAt): YamlData {
  const simple = readSimpleYaml(source);
  if (simple !== null) return { data: simple, ...locators(source, firstLine) };
  const { document, lines } = parse(source);
  const pointAt = pointsOf(lines, firstLine);
  let isReadable = document.errors.length === 0;
  const refuseAt: Refuse = (offset, finding) => {
    if (finding.code === 'yaml-feature' || finding.code === 'duplicate-key') isReadable = false;
    refuse(pointAt(offset), finding);
  };
  const directive = DIRECTIVE.exec(source)?.[0];
  if (directive !== undefined) {
    const message = say('a line that begins with % changes how YAML is read');
    refuseAt(directive.length - 1, { code: 'yaml-feature', message, fix: say('remove the line') });
  }
  for (const { offset, finding } of syntaxFinding(document.errors, source)) refuseAt(offset, finding);
  // What a text lost at its comma is told, and the rest checked all the same.
  const data = isReadable ? plainData(document.contents, source, refuseAt) : undefined;
  return { data: isReadable ? data : undefined, ...locators(source, firstLine) };
}

/** A directive, `%YAML 1.1`: the first line that is neither empty nor a comment. */
const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/;

/** Positions are asked for only where there is a problem: the tree is not kept, but read again. */
function locators(source: string, firstLine: number): Omit<YamlData, 'data'> {
  let parsed: ReturnType<typeof parse> | undefined;
  const again = () => {
    parsed ??= parse(source);
    return parsed;
  };
  return {
    locate: (path, at = 'value') => {
      const { document, lines } = again();
      return pointsOf(lines, firstLine)(offsetOf(document.contents, path, at));
    },
    cutAt: (path) => {
      const map = again().document.getIn(path.slice(0, -1), true) ?? again().document.contents;
      if (!isMap(map) || map.flow !== true) return null;
      const index = map.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1));
      const before = map.items[index - 1]?.value;
      const isWord = /^[a-z][\w-]*$/i.test(String(path.at(-1)));
      return isWord || !isScalar(before) || before.type !== 'PLAIN' ? null : splitAtComma(map, index);
    },
    locateText: (path) => {
      const { document, lines } = again();
      const offset = offsetOf(document.contents, path, 'value');
      const { line, column } = pointsOf(lines, firstLine)(offset);
      const opening = source.charAt(offset);
      const quote = opening === '"' || opening === "'" ? 1 : 0;
      if (!/[|>]/.test(opening)) return { line: line ?? firstLine, indent: (column ?? 1) - 1 + quote };
      const next = source.slice(source.indexOf('\n', offset) + 1);
      return { line: (line ?? firstLine) + 1, indent: next.length - next.trimStart().length };
    },
  };
}

function parse(source: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // It compares each key with each other one; plainData looks each up.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  return { document, lines };
}

function pointsOf(
  lines: LineCounter,
  firstLine: number,
): (offset: number) => { line: number; column: number } {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

/** The offset of what stands at `path`, or of the nearest thing above it. */
function offsetOf(root: unknown, path: Path, at: 'key' | 'value'): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) return;
      const key = pair.key as Node;
      node = pair.value as Node | null;
      const ofKey = key.range?.[0] ?? offset;
      offset = (isLast && at === 'key') || !hasText(node) ? ofKey : (node?.range?.[0] ?? ofKey);
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
  });
  return offset;
}

/** Whether a value is written at all: `title:` alone is pointed at by its key. */
function hasText(node: Node | null): boolean {
  return node !== null && !(isScalar(node) && node.source === '' && node.type === 'PLAIN');
}
