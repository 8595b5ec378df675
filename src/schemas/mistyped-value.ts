import type { Fault } from './fields/fault.ts';
import { quoted } from './fields/fault.ts';
import { nearest } from './fields/nearest.ts';
import type { FieldFacts } from './inspect.ts';

/** What is wrong with a value of another type than `expected`, and how the field is written. */
export function mistypedValue(found: unknown, expected: string, facts: FieldFacts, key: string): Fault {
  if (found === undefined) {
    const fix = facts.example?.startsWith(`${key}:`) ? `add ${facts.example}` : `add ${key}`;
    return { code: 'missing-key', message: `has no ${key}`, fix };
  }
  const like = facts.example === null ? null : `write it like ${facts.example}`;
  if (found === null) return { code: 'missing-value', message: 'is empty', fix: like };
  if (isText(expected)) {
    const split = splitText(found);
    if (split !== null) return { code: 'unquoted-value', ...split };
    if (typeof found === 'number' || typeof found === 'boolean') {
      const bare = expected === 'string' || !facts.example?.includes('"');
      const fix = bare ? `put it between quotes: "${String(found)}"` : like;
      return { code: 'wrong-type', message: `is ${String(found)}, where a text is expected`, fix };
    }
  }
  if (expected === 'boolean')
    return { code: 'wrong-type', message: is(found), fix: 'write true or false, without quotes' };
  if (['int', 'number'].includes(expected)) {
    return { code: 'wrong-type', message: is(found), fix: 'write a whole number, like 5, without quotes' };
  }
  if (expected === 'array' && typeof found !== 'object') {
    const message = `${is(found)}, where a list is expected`;
    return { code: 'wrong-type', message, fix: `write [${String(found)}]` };
  }
  return { code: 'wrong-type', message: is(found), fix: like };
}

/** What is wrong with a value that is none of a list. */
export function unlistedValue(found: unknown, values: readonly string[]): Fault {
  if (values.length === 1) {
    return { code: 'wrong-value', message: is(found), fix: `write ${values[0] ?? ''}, or leave the key out` };
  }
  const near = typeof found === 'string' ? nearest(found, values) : null;
  const list = values.join(', ');
  const fix = near === null ? `write one of ${list}` : `did you mean ${near}? It is one of ${list}`;
  return { code: 'wrong-value', message: is(found), fix };
}

function isText(expected: string): boolean {
  return expected === 'string' || expected === 'any';
}

/** A text with a colon that YAML read as a key and its value, put together again. */
function splitText(found: unknown): { message: string; fix: string } | null {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const [entry, ...more] = Object.entries(found);
  if (entry === undefined || more.length > 0 || typeof entry[1] === 'object') return null;
  const text = `${entry[0]}: ${String(entry[1])}`;
  return {
    message: `is read as a key and a value, because of its colon`,
    fix: `put quotes round it: ${JSON.stringify(text)}`,
  };
}

function is(found: unknown): string {
  if (Array.isArray(found)) return 'is a list';
  if (typeof found === 'object') return 'is a map of keys';
  return `is ${typeof found === 'string' ? quoted(found) : String(found)}`;
}
