import type { DayLine } from './kinds/new-notice.ts';

/**
 * What a line of words says of some dates of a notice: the dates, then `closed`, `usual`, `week`, or channels and their
 * hours by turns. What cannot be understood is left as it is, for the check to name.
 *
 * @example dayLine('2026-12-24,2026-12-28..2026-12-30 closed')
 * @example dayLine('2026-12-26 email 09:00-12:00,14:00-18:00 chat 09:00-12:00')
 */
export function dayLine(line: string): DayLine {
  const [dates = '', ...words] = line.trim().split(/\s+/);
  const [first = ''] = words;
  const spans = dates.split(',').filter(Boolean);
  if (words.length === 1 && isRule(first)) return { dates: spans, rule: { kind: first } };
  const pairs = words.flatMap((word, index) =>
    index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [],
  );
  return { dates: spans, rule: { kind: 'open', hours: openHours(pairs) } };
}

/** Hours by channel: a channel that stands twice has both stretches. */
export function openHours(
  pairs: readonly (readonly [string, string | null])[],
): Readonly<Record<string, readonly string[]>> {
  const hours: Record<string, string[]> = {};
  for (const [channel, text] of pairs) {
    const own = hours[channel] ?? [];
    own.push(...(text ?? '').split(','));
    hours[channel] = own;
  }
  return hours;
}

function isRule(word: string): word is 'closed' | 'usual' | 'week' {
  return word === 'closed' || word === 'usual' || word === 'week';
}
