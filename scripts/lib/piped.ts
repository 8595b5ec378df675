import { say } from '../../src/i18n/problems/say.ts';
import type { Caller } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** What a key of a piped document may be. */
export type PipedKind = 'text' | 'map';

/** A document that a program pipes in: texts, and maps of texts. */
export interface Piped {
  readonly text: (key: string) => string | undefined;
  /** A map as arguments write it: `id=state`. */
  readonly pairs: (key: string) => readonly string[];
}

const NOTHING: Piped = { text: () => undefined, pairs: () => [] };

/**
 * The JSON document on standard input, with these keys; nothing where none is piped in.
 *
 * @throws WrongUse where it is no such document.
 */
export async function pipedDocument(
  { stdin }: Caller,
  keys: Readonly<Record<string, PipedKind>>,
): Promise<Piped> {
  const source = (await stdin?.()) ?? null;
  if (source === null) return NOTHING;
  const data = parsed(source);
  for (const [key, value] of Object.entries(data)) {
    const kind = keys[key];
    if (kind === undefined) {
      throw new WrongUse(
        say('the document on standard input has "{key}"; its keys are {keys}', {
          key,
          keys: Object.keys(keys).join(', '),
        }),
      );
    }
    const isRight = kind === 'text' ? typeof value === 'string' : isMapOfTexts(value);
    if (!isRight)
      throw new WrongUse(
        kind === 'text'
          ? say('"{key}" on standard input is no text', { key })
          : say('"{key}" on standard input is no map of texts', { key }),
      );
  }
  return {
    text: (key) => data[key] as string | undefined,
    pairs: (key) =>
      Object.entries((data[key] ?? {}) as Record<string, string>).map(([id, state]) => `${id}=${state}`),
  };
}

function parsed(source: string): Readonly<Record<string, unknown>> {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new WrongUse(say('standard input holds no JSON document'));
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return data as Record<string, unknown>;
  throw new WrongUse(say('standard input holds no JSON object'));
}

function isMapOfTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}
