import { edgesOf, lifeOf } from '../../domain/notices/life.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDayRange } from '../../i18n/formats.ts';
import type { Department } from '../../model/types.ts';
import type { Context } from '../context.ts';

/** In a department's row: which special hours hold, from when to when (ms, half-open), and the way to the notice. */
export interface NoticeNote {
  readonly text: string;
  readonly href: string;
  readonly from: number;
  readonly until: number;
}

/** The notices that change a department's hours now or later, the first to begin first. */
export function noticeNotes(context: Context, { id, channels }: Department): readonly NoticeNote[] {
  const { site, now, locale, t } = context;
  const ids = new Set([id, ...channels.map((channel) => channel.id)]);
  return site.notices
    .filter((notice) => ['announced', 'coming', 'in-force'].includes(lifeOf(notice, now)))
    .filter((notice) => notice.channels.some((channel) => ids.has(channel)))
    .flatMap((notice): readonly NoticeNote[] => {
      const { from, until } = edgesOf(notice);
      if (notice.from === null || notice.until === null || from === null || until === null) return [];
      const dates = formatDayRange(notice.from, notice.until, locale, ` ${t.notices.betweenDates} `);
      return [
        {
          text: fill(t.notices.specialHours[notice.from === notice.until ? 'day' : 'range'], { dates }),
          href: context.href(`/notices/${notice.id}/`),
          from,
          until: Math.min(until, notice.withdrawn?.at ?? until),
        },
      ];
    })
    .sort((a, b) => a.from - b.from);
}
