import type { Language } from './calendar-words.ts';
import { CLOCK, minutesOf, type TimeRange } from './time-ranges.ts';

/** A single time of day at which something is said to begin or to end, by its offset in a text. */
export interface TimeEdge {
  readonly from: number;
  readonly text: string;
  readonly edge: 'start' | 'end';
  /** Minutes after midnight; an end at midnight is 1440. */
  readonly minute: number;
}

/** The words before such a time. Those that end in an article make a bare number a time: `até as 19`. */
const WORDS: Readonly<Record<Language, Readonly<Record<TimeEdge['edge'], string>>>> = {
  pt: { start: 'a partir das?|desde as|abrem? as|comecam? as', end: 'ate as?|ate' },
  es: { start: 'a partir de las?|desde las?|abren? a las?', end: 'hasta las?' },
  en: { start: 'from|opens? at|starts? at|starting at', end: 'until|till|up to' },
};

/** The single times that a folded sentence names; what belongs to one of its stretches is left to that. */
export function readTimeEdges(
  sentence: string,
  language: Language,
  ranges: readonly TimeRange[],
): readonly TimeEdge[] {
  const edges = (['start', 'end'] as const).flatMap((edge) => {
    const pattern = new RegExp(
      `\\b(?<words>${WORDS[language][edge]})\\s+(?<time>${CLOCK})(?![\\w:/%.,]?\\d|%)`,
      'g',
    );
    return [...sentence.matchAll(pattern)].flatMap((match): TimeEdge[] => {
      const { words = '', time = '' } = match.groups ?? {};
      if (!(/[:h]|[ap]\.?m/.test(time) || /\b(?:as|las)$/.test(words))) return [];
      const minutes = minutesOf(time, '');
      if (minutes === null) return [];
      const text = time.trimEnd();
      const from = match.index + match[0].length - time.length;
      return [{ from, text, edge, minute: edge === 'end' && minutes === 0 ? 1440 : minutes }];
    });
  });
  const isApart = ({ from }: TimeEdge) =>
    ranges.every((range) => from < range.from || from >= range.from + range.text.length);
  return edges.filter(isApart).sort((a, b) => a.from - b.from);
}
