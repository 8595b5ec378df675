import type { Interval } from '../../domain/time/types.ts';
import type { Language } from './calendar-words.ts';

/** A stretch of times of day in a text, by its offset there. */
export interface TimeRange {
  readonly from: number;
  readonly text: string;
  readonly interval: Interval;
}

/** A time of day, as it is written in a folded text; a bare number is one where its words say so. */
export const CLOCK = String.raw`\d{1,2}(?:[:h]\d{2}|\s?h(?:oras?|rs?|s)?)?(?:\s?(?:am|pm|a\.m\.|p\.m\.))?`;

/** Openings that make two bare numbers times: `das 9 às 18`. */
const FORMS: Readonly<Record<Language, { readonly opening: string; readonly to: string }>> = {
  pt: { opening: String.raw`\b(?:das|entre as|desde as)\s+`, to: String.raw`\s+(?:as|ate as|e as|a)\s+` },
  es: {
    opening: String.raw`\b(?:de las|de|entre las|desde las)\s+`,
    to: String.raw`\s+(?:a las|a|hasta las|y las)\s+`,
  },
  en: { opening: String.raw`\b(?:from|between)\s+`, to: String.raw`\s+(?:to|until|till|and)\s+` },
};

/** The stretches of times that a folded sentence names; two numbers are times only where their form says so. */
export function readTimeRanges(sentence: string, language: Language): readonly TimeRange[] {
  const { opening, to } = FORMS[language];
  const pattern = new RegExp(
    `(?<opening>${opening})?(?<![\\w:.,/-])(?<a>${CLOCK})(?:\\s?[-–—]\\s?|${to})(?<b>${CLOCK})(?![\\w:/%])`,
    'g',
  );
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const { a = '', b = '', opening: opens } = match.groups ?? {};
    const isExact = [a, b].every((text) => /[:h]\d{2}|[ap]\.?m/.test(text));
    const isPhrase = opens !== undefined && /^(?:das|de las|entre las|desde)/.test(opens);
    const isMeridian = /[ap]\.?m/.test(b);
    if (!isExact && !isPhrase && !isMeridian) return [];
    const [start, end] = [minutesOf(a, isMeridian ? b : ''), minutesOf(b, '')];
    if (start === null || end === null || start === end || start === 1440) return [];
    const from = match.index + (opens?.length ?? 0);
    const text = match[0].slice(opens?.length ?? 0);
    return [{ from, text, interval: { start, end: end === 0 ? 1440 : end } }];
  });
}

/** Minutes after midnight, null for none; `9-5pm` leaves it open which half of the day the first one is in, and it is the morning. */
export function minutesOf(text: string, other: string): number | null {
  const parts = /^(\d{1,2})(?:[:h](\d{2}))?/.exec(text);
  const hour = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? 0);
  const isAfternoon = /p\.?m/.test(text);
  const isMorning = /a\.?m/.test(text) || (!isAfternoon && other !== '');
  if (hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return null;
  if (isAfternoon && hour < 12) return (hour + 12) * 60 + minutes;
  return (isMorning && hour === 12 ? 0 : hour) * 60 + minutes;
}
