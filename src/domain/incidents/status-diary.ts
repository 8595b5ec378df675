import type { Incident, Maintenance } from '../../model/types.ts';
import { civilDateAt } from '../time/civil.ts';
import { partsOfDay } from '../time/epoch-day.ts';
import type { EpochDay, Instant } from '../time/types.ts';
import { type HistoryPage, historyPages } from './history-pages.ts';
import { phaseAt } from './maintenance-phases.ts';
import type { StatusRecord } from './status-record.ts';

/** An incident, or work that is completed or cancelled, by the instant at which it began. */
export type DiaryEntry = { readonly at: Instant } & (
  | { readonly kind: 'incident'; readonly it: Incident }
  | { readonly kind: 'maintenance'; readonly it: Maintenance }
);

/** What began on one date, newest first. */
export interface DiaryDay {
  readonly day: EpochDay;
  readonly entries: readonly DiaryEntry[];
}

/** For what instant and zone a record's entries are asked: those of one edition, always. */
interface Asked {
  readonly zone: string;
  readonly now: Instant;
}

const DAY = 86_400_000;

/** What happened on each of the last days, newest first? An incident stands on the date of `zone` on which it began. */
export function recentDays(
  record: StatusRecord,
  { days = 15, zone, now }: Asked & { readonly days?: number },
): readonly DiaryDay[] {
  const today = civilDateAt(zone, now);
  // A day more than asked, whatever the zone: only these are dated.
  const recent = diaryEntries(record, now)
    .filter(({ at }) => at > now - (days + 1) * DAY)
    .map((entry) => ({ entry, day: civilDateAt(zone, entry.at) }));
  return Array.from({ length: days }, (_, ago) => {
    const day = today - ago;
    return { day, entries: recent.filter((it) => it.day === day).map(({ entry }) => entry) };
  });
}

const archives = new WeakMap<StatusRecord, readonly HistoryPage<DiaryEntry>[]>();

/** Which pages does the archive have at `now`? The year of `now` is always there. Worked out once for a record. */
export function archiveOf(record: StatusRecord, { zone, now }: Asked): readonly HistoryPage<DiaryEntry>[] {
  let pages = archives.get(record);
  if (pages === undefined) {
    const years = [partsOfDay(civilDateAt(zone, now)).year];
    pages = historyPages(diaryEntries(record, now), { zone, years });
    archives.set(record, pages);
  }
  return pages;
}

/** Everything that has happened by `now`, newest first. */
export function diaryEntries(record: StatusRecord, now: Instant): readonly DiaryEntry[] {
  const entries: DiaryEntry[] = [];
  for (const it of record.incidents) {
    const at = it.updates[0]?.at;
    if (at !== undefined && at <= now) entries.push({ at, kind: 'incident', it });
  }
  for (const it of record.maintenance) {
    const phase = phaseAt(it, now);
    if (phase !== 'completed' && phase !== 'cancelled') continue;
    entries.push({ at: Math.min(it.from, it.cancelled?.at ?? it.from), kind: 'maintenance', it });
  }
  return entries.sort((a, b) => b.at - a.at || (a.it.id < b.it.id ? -1 : 1));
}
