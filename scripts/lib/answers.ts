import { parseDuration } from '../../src/domain/time/duration.ts';
import type { Instant } from '../../src/domain/time/types.ts';
import type { EditorTexts } from '../../src/i18n/editor-texts.ts';
import { fill } from '../../src/i18n/fill.ts';
import { type Said, say } from '../../src/i18n/problems/say.ts';
import { readInstant } from './at.ts';
import type { Ask } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** Who is asked for what the arguments leave out. */
export interface Asking {
  readonly ask: Ask | undefined;
  readonly texts: EditorTexts;
}

/**
 * The value of an argument, else what the person at the terminal answers. `name` is how the argument is written.
 *
 * @throws WrongUse where nobody can be asked.
 */
export async function required(
  value: string | undefined,
  name: string | Said,
  question: keyof EditorTexts['ask'],
  { ask, texts }: Asking,
  choices: readonly string[] = [],
): Promise<string> {
  const list = choices.join(', ');
  if (value !== undefined && value.trim() !== '') return value;
  if (ask === undefined) {
    throw new WrongUse(
      list === ''
        ? say('{name} is missing', { name })
        : say('{name} is missing; write one of {list}', { name, list }),
    );
  }
  const asked = fill(texts.ask[question], { choices: list });
  let answer = (await ask(asked)).trim();
  while (answer === '' || (choices.length > 0 && !choices.includes(answer))) {
    answer = (await ask(`${texts.ask.again} ${asked}`)).trim();
  }
  return answer;
}

/** The same where an empty answer, or nobody to ask, means that it is left out. */
export async function wished(
  value: string | undefined,
  question: keyof EditorTexts['ask'],
  { ask, texts }: Asking,
): Promise<string | undefined> {
  if (value !== undefined || ask === undefined) return value;
  const answer = (await ask(texts.ask[question])).trim();
  return answer === '' ? undefined : answer;
}

/** One of a list of words. @throws WrongUse for another. */
export function oneOf<T extends string>(value: string, name: string, words: readonly T[]): T {
  const word = words.find((one) => one === value);
  if (word === undefined)
    throw new WrongUse(
      say('{name} is "{found}"; write one of {list}', { name, found: value, list: words.join(', ') }),
    );
  return word;
}

/** A whole number, or undefined where none is written. @throws WrongUse for anything else. */
export function wholeNumber(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^-?\d{1,9}$/.test(value))
    throw new WrongUse(
      say('{name} is "{found}"; write {near}', { name, found: value, near: say('a whole number') }),
    );
  return Number(value);
}

/** A time: with its offset, on the wall of `zone`, or so long after `from`: 60m, 3h. @throws WrongUse for another. */
export function timeOf(value: string, name: string, zone: string, from: Instant): Instant {
  const duration = parseDuration(value);
  if (duration?.unit === 'minutes' && duration.minutes > 0)
    return (Math.floor(from / 60_000) + duration.minutes) * 60_000;
  return readInstant(value, zone, name);
}

/** `x=y` taken apart; the second part is null where there is no `=`. */
export function pairOf(text: string): readonly [string, string | null] {
  const at = text.indexOf('=');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** Values that stand several times, or with commas between them, as one list. */
export function listOf(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}
