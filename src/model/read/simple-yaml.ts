/** A text without quotes: a letter first, and nothing in it that YAML could read otherwise. */
const PLAIN = /^\p{L}(?:(?!: | #|\t).)*[^\s:]$|^\p{L}$/u;
/** An item of a list in brackets, without quotes. */
const ITEM = /^\p{L}[^,[\]{}:#"'&*!|>%@`\t\n]*$/u;
const QUOTED = /^"([^"\\]*)"$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const CIVIL_DATE = /^\d{4}-\d\d-\d\d$/;
const KEY = /^[a-z][a-z_]*$/;
/** Words that are no text, in any of the spellings that YAML knows. */
const NO_TEXT = /^(?:true|false|null)$/i;

/** A key alone on its line, before a list of which each item has a line of its own. */
const LIST_KEY = /^([a-z][a-z_]*): *$/;
const LINE_ITEM = /^( *)- +(.*)$/;

/**
 * The data of the plainest YAML, lines of `key: value` and lists of texts as most front matter has them; null for any
 * other, which the real parser must read. It takes a tenth of its time, and for a large site that is a good part of
 * the whole.
 */
export function readSimpleYaml(source: string): Readonly<Record<string, unknown>> | null {
  const data: Record<string, unknown> = {};
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++] as string;
    const colon = line.indexOf(': ');
    const list = LIST_KEY.exec(line)?.[1];
    const key = list ?? line.slice(0, Math.max(colon, 0));
    if (!KEY.test(key) || Object.hasOwn(data, key)) return null;
    const items = list === undefined ? null : readItems(lines, at);
    const value = items ?? readValue(line.slice(colon + 2).replace(/ +$/, ''));
    if (value === undefined || items?.length === 0) return null;
    data[key] = value;
    at += items?.length ?? 0;
  }
  return data;
}

/** The items of a list from a line on, all indented alike; none where one of them is not plain. */
function readItems(lines: readonly string[], from: number): readonly unknown[] {
  const items: unknown[] = [];
  let indent: string | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const [, own = '', text = ''] = LINE_ITEM.exec(lines[at] as string) ?? [];
    if (text === '') break;
    const value = readScalar(text.replace(/ +$/, ''));
    indent ??= own;
    if (value === undefined || own !== indent) return [];
    items.push(value);
  }
  return items;
}

function readScalar(text: string): unknown {
  if (PLAIN.test(text)) return NO_TEXT.test(text) ? undefined : text;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (CIVIL_DATE.test(text)) return text;
  return QUOTED.exec(text)?.[1];
}

function readValue(text: string): unknown {
  const scalar = readScalar(text);
  if (scalar !== undefined || PLAIN.test(text)) return scalar;
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const items = text.slice(1, -1).split(', ');
  return items.every((item) => ITEM.test(item) && !/\s$/.test(item) && !NO_TEXT.test(item))
    ? items
    : undefined;
}
