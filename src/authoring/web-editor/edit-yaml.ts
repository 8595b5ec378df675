import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { yamlText } from '../yaml-text.ts';
import { CORE, type FileMap, type FileValue } from './form-values.ts';
import { TextEdits } from './text-edits.ts';
import {
  endOf,
  flowText,
  foldedText,
  isNode,
  isPlainMap,
  itemText,
  type Node,
  pairText,
  same,
  scalarText,
} from './yaml-pieces.ts';

/**
 * The text of a map in YAML, changed where `after` says something else than `before`, what it said so far: every
 * other byte stays, comments, order, quotes and line ends with it.
 */
export function editYaml(text: string, before: FileMap, after: FileMap): string {
  const root = parseDocument(`${text}\n`, CORE).contents;
  if (!isMap(root)) return yamlText(after as never).trimEnd();
  const edits = new TextEdits(`${text}\n`);
  if (!new Editing(edits).map(root, before, after)) return yamlText(after as never).trimEnd();
  return edits.result().replace(/\n$/, '');
}

/** Collects the edits of one text. A method answers false where a node must be written anew as a whole. */
class Editing {
  readonly #edits: TextEdits;

  constructor(edits: TextEdits) {
    this.#edits = edits;
  }

  map(node: YAMLMap, before: FileMap, after: FileMap): boolean {
    const known = this.#edits.count;
    const pairs = new Map(
      (node.items as Pair<Node, Node>[]).map((pair) => [String((pair.key as Scalar).value), pair]),
    );
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const changed = names.filter((name) => !same(before[name], after[name]));
    const done =
      node.flow === true
        ? this.#flowMap(pairs, before, after, changed)
        : this.#blockMap(node, pairs, before, after, changed);
    if (!done) this.#edits.forgetAfter(known);
    return done;
  }

  #blockMap(
    node: YAMLMap,
    pairs: Map<string, Pair<Node, Node>>,
    before: FileMap,
    after: FileMap,
    changed: readonly string[],
  ): boolean {
    const left = [...pairs.keys()].filter((name) => !(changed.includes(name) && after[name] === undefined));
    if (left.length === 0) return false;
    const order = Object.keys(after);
    const column = this.#edits.columnOf(node.range?.[0] ?? 0);
    for (const name of changed) {
      const pair = pairs.get(name);
      const wanted = after[name];
      if (pair === undefined) {
        // After the nearest key before it that stays, else at the end.
        const earlier = order
          .slice(0, order.indexOf(name))
          .reverse()
          .find((one) => left.includes(one));
        const place = pairs.get(earlier ?? left.at(-1) ?? '');
        if (place === undefined) return false;
        const at = this.#edits.lineEnd(endOf(place.value) ?? endOf(place.key) ?? 0);
        this.#edits.replace(at, at, `\n${pairText(name, wanted, column)}`);
      } else if (wanted === undefined) {
        if (!this.#removePair(pair, [...pairs.values()])) return false;
      } else if (!(isNode(pair.value) && this.#value(pair.value, before[name], wanted, false))) {
        const from = pair.key.range?.[0] ?? 0;
        const until = this.#edits.contentEnd(endOf(pair.value) ?? endOf(pair.key) ?? from);
        const text =
          foldedText(name, pair.value, wanted, column) ?? pairText(name, wanted, column).trimStart();
        this.#edits.replace(from, until, text);
      }
    }
    return true;
  }

  #removePair(pair: Pair<Node, Node>, all: readonly Pair<Node, Node>[]): boolean {
    const from = pair.key.range?.[0] ?? 0;
    const lineStart = this.#edits.text.lastIndexOf('\n', from - 1) + 1;
    if (this.#edits.text.slice(lineStart, from).trim() === '') {
      const end = this.#edits.lineEnd(endOf(pair.value) ?? endOf(pair.key) ?? from);
      this.#edits.replace(lineStart, end + 1, '');
      return true;
    }
    const next = all[all.indexOf(pair) + 1]?.key.range?.[0];
    if (next !== undefined) this.#edits.replace(from, next, '');
    return next !== undefined;
  }

  #flowMap(
    pairs: Map<string, Pair<Node, Node>>,
    before: FileMap,
    after: FileMap,
    changed: readonly string[],
  ): boolean {
    const isSameKeys = changed.every((name) => pairs.has(name) && after[name] !== undefined);
    if (!isSameKeys) return false;
    return changed.every((name) => {
      const value = pairs.get(name)?.value;
      return isNode(value) && this.#value(value, before[name], after[name], true);
    });
  }

  list(node: YAMLSeq, before: readonly FileValue[], after: readonly FileValue[]): boolean {
    const items = node.items as Node[];
    if (items.length !== before.length || !items.every(isNode) || after.length === 0) return false;
    let head = 0;
    while (head < Math.min(before.length, after.length) && same(before[head], after[head])) head += 1;
    let tail = 0;
    const rest = Math.min(before.length, after.length) - head;
    while (tail < rest && same(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
    const old = items.slice(head, items.length - tail);
    const was = before.slice(head, before.length - tail);
    const now = after.slice(head, after.length - tail);
    return node.flow === true
      ? this.#flowList(node, items, old, was, now, head)
      : this.#blockList(items, old, was, now, head);
  }

  #flowList(
    node: YAMLSeq,
    items: readonly Node[],
    old: readonly Node[],
    was: readonly FileValue[],
    now: readonly FileValue[],
    head: number,
  ): boolean {
    if (
      old.length === now.length &&
      old.every((item, index) => this.#value(item, was[index], now[index], true))
    )
      return true;
    const [from, until] = node.range ?? [0, 0];
    const source = (item: Node) => this.#edits.text.slice(item.range?.[0] ?? 0, endOf(item) ?? 0);
    const kept = [
      ...items.slice(0, head).map(source),
      ...now.map(flowText),
      ...items.slice(head + old.length).map(source),
    ];
    this.#edits.replace(from, until, `[${kept.join(', ')}]`);
    return true;
  }

  #blockList(
    items: readonly Node[],
    old: readonly Node[],
    was: readonly FileValue[],
    now: readonly FileValue[],
    head: number,
  ): boolean {
    const first = items[0]?.range?.[0] ?? 0;
    const dash = this.#edits.text.lastIndexOf('-', first - 1);
    const column = this.#edits.columnOf(dash);
    const common = Math.min(old.length, now.length);
    for (let index = 0; index < common; index += 1) {
      const item = old[index];
      if (item === undefined || this.#value(item, was[index], now[index], false)) continue;
      const from = this.#edits.text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1);
      const until = this.#edits.contentEnd(endOf(item) ?? from);
      this.#edits.replace(from, until, itemText(now[index], column, item).trimStart());
    }
    for (const item of old.slice(common)) {
      const from =
        this.#edits.text.lastIndexOf('\n', this.#edits.text.lastIndexOf('-', (item.range?.[0] ?? 0) - 1)) + 1;
      this.#edits.replace(from, this.#edits.lineEnd(endOf(item) ?? from) + 1, '');
    }
    const added = now.slice(common);
    if (added.length > 0) {
      const model = items[Math.max(0, head + common - 1)];
      const place = head + common === 0 ? null : items[head + common - 1];
      const at =
        place === null ? this.#edits.text.lastIndexOf('\n', dash) : this.#edits.lineEnd(endOf(place) ?? 0);
      const text = added.map((item) => `\n${itemText(item, column, model)}`).join('');
      this.#edits.replace(at, at, text);
    }
    return true;
  }

  #value(node: Node, before: FileValue, after: FileValue, isInFlow: boolean): boolean {
    if (same(before, after)) return true;
    if (isMap(node) && isPlainMap(before) && isPlainMap(after)) {
      if (this.map(node, before, after)) return true;
      return node.flow === true && this.#replace(node, flowText(after));
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
      if (this.list(node, before, after)) return true;
      return node.flow === true && this.#replace(node, flowText(after));
    }
    if (isScalar(node) && (typeof after !== 'object' || isInFlow)) {
      const text = typeof after === 'object' ? flowText(after) : scalarText(node, after, isInFlow);
      return text !== null && this.#replace(node, text);
    }
    return !isScalar(node) && node.flow === true && this.#replace(node, flowText(after));
  }

  #replace(node: Node, text: string): boolean {
    const [from, until] = node.range ?? [0, 0];
    this.#edits.replace(from, until, text);
    return true;
  }
}
