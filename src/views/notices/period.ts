import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** The dates of a notice in words, or null for an announcement: `De 17 de outubro de 2017 a 2 de novembro de 2017`. */
export function periodText({ t, locale }: Context, notice: Notice): string | null {
  const { from, until } = notice;
  if (from === null || until === null) return null;
  const first = formatDay(from, locale);
  return from === until
    ? fill(t.notices.onDay, { from: first })
    : fill(t.notices.period, { from: first, until: formatDay(until, locale) });
}
