import type { Notice } from '../../model/types.ts';
import { fill } from '../fill.ts';
import { formatDayRange } from '../formats.ts';
import type { Speaker } from './speaker.ts';

/** The dates of a notice in words, what they share said once, or null for an announcement: `De 17 a 30 de outubro de 2017`. */
export function noticePeriod(
  { t, locale }: Pick<Speaker, 't' | 'locale'>,
  { from, until }: Pick<Notice, 'from' | 'until'>,
): string | null {
  if (from === null || until === null) return null;
  const dates = formatDayRange(from, until, locale, ` ${t.notices.betweenDates} `, 'long');
  return fill(from === until ? t.notices.onDay : t.notices.period, { dates });
}
