import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { say } from '../../i18n/problems/say.ts';
import { hiddenCharacters } from '../../markdown/hidden-characters.ts';
import type { Finding } from '../report.ts';

/** Notes what YAML has at an offset and this format does not. */
export type Refuse = (offset: number, finding: Finding) => void;

/**
 * The plain data of a YAML tree: text, numbers, booleans, null, lists and maps. Anchors, aliases, tags,
 * merge keys and the like are refused, and so is a key that stands alone after a comma.
 */
export function plainData(node: unknown, source: string, refuse: Refuse): unknown {
  if (node === null || node === undefined) return null;
  refuseFeatures(node as Node, refuse);
  if (isMap(node)) return plainMap(node, source, refuse);
  if (isSeq(node)) return node.items.map((item) => plainData(item, source, refuse));
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') refuseHidden(node.value, offsetOf(node), refuse);
  return node.value;
}

function plainMap(map: YAMLMap, source: string, refuse: Refuse): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const seen = new Set<string>();
  map.items.forEach((pair, index) => {
    const { key } = pair;
    if (!isScalar(key) || typeof key.value !== 'string') return;
    refuseFeatures(key, refuse);
    if (seen.has(key.value)) {
      const message = say('the key {key} stands twice in one map', { key: key.value });
      refuse(offsetOf(key), { code: 'duplicate-key', message, fix: say('remove one of them') });
    }
    seen.add(key.value);
    if (['__proto__', '<<'].includes(key.value)) {
      const message = say('the key {key} has a meaning of its own to programs', { key: key.value });
      refuse(offsetOf(key), {
        code: 'yaml-feature',
        message,
        fix: say('write the data out, under other keys'),
      });
    } else if (map.flow === true && pair.value === null) {
      if (index === 0 || map.items[index - 1]?.value !== null)
        refuse(offsetOf(key), splitAtComma(map, index));
    } else {
      data[key.value] = plainData(pair.value, source, refuse);
    }
  });
  return data;
}

/** What is wrong with `{ name: Faturas, boletos }`: YAML ended the text at its comma. `index` is the first key alone. */
export function splitAtComma(map: YAMLMap, index: number): Finding {
  const alone = map.items.slice(index).map(({ key, value }) => (value === null ? textOf(key) : null));
  const parts = alone.slice(0, alone.includes(null) ? alone.indexOf(null) : undefined).map(String);
  const found = textOf(map.items[index]?.key) ?? '';
  const message = say('{found} stands alone: without quotes, a text ends at its comma', {
    found: JSON.stringify(found),
  });
  const before = map.items[index - 1]?.value;
  if (isScalar(before) && before.type === 'PLAIN') {
    const whole = [String(before.value), ...(parts.length === 0 ? [found] : parts)];
    const areHours = whole.every((part) => /^\d\d:\d\d-\d\d:\d\d$/.test(part));
    const fix = areHours
      ? say('write [{found}]', { found: whole.map((part) => JSON.stringify(part)).join(', ') })
      : say('put quotes round the whole: {text}', { text: JSON.stringify(whole.join(', ')) });
    return { code: 'unquoted-value', message, fix };
  }
  const next = textOf(map.items[index + parts.length]?.key);
  const fix =
    next === null
      ? say('put quotes round the whole text, or remove it')
      : say('put quotes round the whole: {text}', { text: `"${[...parts, next].join(',')}"` });
  return { code: 'unquoted-value', message, fix };
}

function textOf(node: unknown): string | null {
  return isScalar(node) ? String(node.value) : null;
}

function refuseFeatures(node: Node, refuse: Refuse): void {
  if (isAlias(node)) {
    const message = say('*{source} is read as an alias of YAML', { source: node.source });
    refuse(offsetOf(node), {
      code: 'yaml-feature',
      message,
      fix: say('put quotes round a text that begins with *, or write the data out'),
    });
    return;
  }
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
    const message = say('&{anchor} is read as an anchor of YAML', { anchor: node.anchor });
    refuse(offsetOf(node), {
      code: 'yaml-feature',
      message,
      fix: say('put quotes round a text that begins with &, or remove it'),
    });
  }
  if ('tag' in node && node.tag !== undefined) {
    const message = say('{tag} is read as a tag of YAML', {
      tag: node.tag.replace('tag:yaml.org,2002:', '!!'),
    });
    refuse(offsetOf(node), {
      code: 'yaml-feature',
      message,
      fix: say('put quotes round a text that begins with !, or remove it'),
    });
  }
}

/** A character that cannot be seen and was written as an escape: `"\u200b"`. Those written as they are the gate finds. */
function refuseHidden(value: string, offset: number, refuse: Refuse): void {
  if (!/[^\x20-\x7e\n\u00a0-\u00ac\u00ae-\u02ff]/.test(value)) return;
  const [first] = hiddenCharacters(value.replaceAll('\r', '\u0000'));
  if (first === undefined) return;
  const name = first.code === 0 ? say('a carriage return or NUL character') : first.name;
  const message = say('the text holds {name}, which nobody can see', { name });
  refuse(offset, { code: 'hidden-character', message, fix: say('delete it') });
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
