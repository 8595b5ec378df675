/** A text without quotes: a letter first, and nothing in it that YAML could read otherwise. */
const PLAIN = /^\p{L}(?:(?!: | #|\t).)*[^\s:]$|^\p{L}$/u;
/** An item of a list in brackets, without quotes. */
const ITEM = /^\p{L}[^,[\]{}:#"'&*!|>%@`\t\n]*$/u;
const QUOTED = /^"([^"\\]*)"$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const CIVIL_DATE = /^\d{4}-\d\d-\d\d$/;
/** Words that are no text, in any of the spellings that YAML knows. */
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * The data of the plainest YAML, lines of `key: value` as most front matter has them; null for any other, which the
 * real parser must read. It takes a tenth of its time, and for a large site that is a good part of the whole.
 */
export function readSimpleYaml(source: string): Readonly<Record<string, unknown>> | null {
  const data: Record<string, unknown> = {};
  for (const line of source.split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, Math.max(colon, 0));
    if (!/^[a-z][a-z_]*$/.test(key) || Object.hasOwn(data, key)) return null;
    const value = readValue(line.slice(colon + 2).replace(/ +$/, ''));
    if (value === undefined) return null;
    data[key] = value;
  }
  return data;
}

function readValue(text: string): unknown {
  if (PLAIN.test(text)) return NO_TEXT.test(text) ? undefined : text;
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (CIVIL_DATE.test(text)) return text;
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined;
  const items = text.slice(1, -1).split(', ');
  return items.every((item) => ITEM.test(item) && !/\s$/.test(item) && !NO_TEXT.test(item))
    ? items
    : undefined;
}
