import type { Incident, Maintenance } from '../../model/types.ts';
import { civilDateAt } from '../time/civil.ts';
import { partsOfDay } from '../time/epoch-day.ts';
import type { EpochDay, Instant } from '../time/types.ts';
import { phaseAt } from './maintenance-phases.ts';
import type { StatusRecord } from './status-record.ts';

/** What began on one date. */
export interface DiaryDay {
  readonly day: EpochDay;
  /** Newest first. */
  readonly incidents: readonly Incident[];
  /** Completed or cancelled, newest first. */
  readonly maintenance: readonly Maintenance[];
}

/** What happened in one month of a year. */
export interface DiaryMonth {
  /** From 1. */
  readonly month: number;
  readonly incidents: readonly Incident[];
  readonly maintenance: readonly Maintenance[];
}

interface Entry {
  readonly day: EpochDay;
  readonly at: Instant;
  readonly what:
    | { readonly kind: 'incident'; readonly it: Incident }
    | { readonly kind: 'maintenance'; readonly it: Maintenance };
}

/** What happened on each of the last days, newest first? An incident stands on the date of `zone` on which it began. */
export function recentDays(
  record: StatusRecord,
  { days = 15, zone, now }: { readonly days?: number; readonly zone: string; readonly now: Instant },
): readonly DiaryDay[] {
  const today = civilDateAt(zone, now);
  const entries = entriesOf(record, zone, now);
  return Array.from({ length: days }, (_, ago) => {
    const day = today - ago;
    return { day, ...sortedOut(entries.filter((entry) => entry.day === day)) };
  });
}

/** In which years did something happen? Newest first; the year of `now` is always there. */
export function historyYears(record: StatusRecord, zone: string, now: Instant): readonly number[] {
  const years = new Set([partsOfDay(civilDateAt(zone, now)).year]);
  for (const entry of entriesOf(record, zone, now)) years.add(partsOfDay(entry.day).year);
  return [...years].sort((a, b) => b - a);
}

/** What happened in a year, month by month, newest first? Months of which nothing is known are left out. */
export function historyOfYear(
  record: StatusRecord,
  { year, zone, now }: { readonly year: number; readonly zone: string; readonly now: Instant },
): readonly DiaryMonth[] {
  const entries = entriesOf(record, zone, now).filter((entry) => partsOfDay(entry.day).year === year);
  const months = new Set(entries.map((entry) => partsOfDay(entry.day).month));
  return [...months]
    .sort((a, b) => b - a)
    .map((month) => ({
      month,
      ...sortedOut(entries.filter((entry) => partsOfDay(entry.day).month === month)),
    }));
}

function entriesOf(record: StatusRecord, zone: string, now: Instant): readonly Entry[] {
  const entries: Entry[] = [];
  for (const it of record.incidents) {
    const at = it.updates[0]?.at;
    if (at === undefined || at > now) continue;
    entries.push({ at, day: civilDateAt(zone, at), what: { kind: 'incident', it } });
  }
  for (const it of record.maintenance) {
    const phase = phaseAt(it, now);
    if (phase !== 'completed' && phase !== 'cancelled') continue;
    const at = Math.min(it.from, it.cancelled?.at ?? it.from);
    entries.push({ at, day: civilDateAt(zone, at), what: { kind: 'maintenance', it } });
  }
  return entries.sort((a, b) => b.at - a.at || (a.what.it.id < b.what.it.id ? -1 : 1));
}

function sortedOut(entries: readonly Entry[]): Pick<DiaryDay, 'incidents' | 'maintenance'> {
  return {
    incidents: entries.flatMap(({ what }) => (what.kind === 'incident' ? [what.it] : [])),
    maintenance: entries.flatMap(({ what }) => (what.kind === 'maintenance' ? [what.it] : [])),
  };
}
