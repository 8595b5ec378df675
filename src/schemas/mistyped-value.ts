import { type Said, say } from '../i18n/problems/say.ts';
import type { Fault } from './fields/fault.ts';
import { quoted } from './fields/fault.ts';
import { nearest } from './fields/nearest.ts';
import type { FieldFacts } from './inspect.ts';

/** What is wrong with a value of another type than `expected`, and how the field is written. */
export function mistypedValue(found: unknown, expected: string, facts: FieldFacts, key: string): Fault {
  if (found === undefined) {
    const fix = facts.example?.startsWith(`${key}:`)
      ? say('add {example}', { example: facts.example })
      : say('add {key}', { key });
    return { code: 'missing-key', message: say('has no {key}', { key }), fix };
  }
  const like = likeOf(facts);
  if (found === null) return { code: 'missing-value', message: say('is empty'), fix: like };
  if (isText(expected)) {
    const split = splitText(found);
    if (split !== null) return { code: 'unquoted-value', ...split };
    if (typeof found === 'number' || typeof found === 'boolean') {
      const bare = expected === 'string' || !facts.example?.includes('"');
      const fix = bare ? say('put it between quotes: "{found}"', { found: String(found) }) : like;
      return {
        code: 'wrong-type',
        message: say('is {found}, where a text is expected', { found: String(found) }),
        fix,
      };
    }
  }
  if (expected === 'boolean')
    return { code: 'wrong-type', message: is(found), fix: say('write true or false, without quotes') };
  if (['int', 'number'].includes(expected)) {
    return {
      code: 'wrong-type',
      message: is(found),
      fix: say('write a whole number, like 5, without quotes'),
    };
  }
  if (expected === 'array' && typeof found !== 'object') {
    const message = say('is {found}, where a list is expected', {
      found: typeof found === 'string' ? quoted(found) : String(found),
    });
    return { code: 'wrong-type', message, fix: say('write [{found}]', { found: String(found) }) };
  }
  return { code: 'wrong-type', message: is(found), fix: like };
}

/** How it is written: like the example, else by its keys, as a whole file is. */
function likeOf({ example, keys }: FieldFacts): Said | null {
  if (example !== null) return say('write it like {example}', { example });
  return keys === null
    ? null
    : say('write its keys, each on a line of its own: {keys}', { keys: keys.join(', ') });
}

/** What is wrong with a value that is none of a list. */
export function unlistedValue(found: unknown, values: readonly string[]): Fault {
  if (values.length === 1) {
    return {
      code: 'wrong-value',
      message: is(found),
      fix: say('write {values}, or leave the key out', { values: values[0] ?? '' }),
    };
  }
  const near = typeof found === 'string' ? nearest(found, values) : null;
  const list = values.join(', ');
  const fix =
    near === null
      ? say('write one of {list}', { list })
      : say('did you mean {near}? It is one of {list}', { near, list });
  return { code: 'wrong-value', message: is(found), fix };
}

function isText(expected: string): boolean {
  return expected === 'string' || expected === 'any';
}

/** A text with a colon that YAML read as a key and its value, put together again. */
function splitText(found: unknown): { message: Said; fix: Said } | null {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const [entry, ...more] = Object.entries(found);
  if (entry === undefined || more.length > 0 || typeof entry[1] === 'object') return null;
  const text = `${entry[0]}: ${String(entry[1])}`;
  return {
    message: say('is read as a key and a value, because of its colon'),
    fix: say('put quotes round it: {text}', { text: JSON.stringify(text) }),
  };
}

function is(found: unknown): Said {
  if (Array.isArray(found)) return say('is a list');
  if (typeof found === 'object') return say('is a map of keys');
  return say('is {found}', { found: typeof found === 'string' ? quoted(found) : String(found) });
}
