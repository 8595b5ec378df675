import { type Hours, type HoursCase, WEEKDAYS } from './hours-case.ts';

/** What decides, by the rules read one by one at one instant: slow, and nothing in common with the engine. */
export interface OracleAnswer {
  readonly state: 'open' | 'closed';
  readonly layer: 'incident' | 'notice' | 'holiday' | 'week';
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the wall shows, as Intl prints it: `2026-11-23 09:00`. */
export function wallAt(tz: string, at: number): { date: string; time: string } {
  let clock = clocks.get(tz);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: tz,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(tz, clock);
  }
  const [date = '', time = ''] = clock.format(at).split(' ');
  return { date, time };
}

/** Is the channel of this case open at this instant, and which layer says so? */
export function oracle(facts: HoursCase, at: number): OracleAnswer {
  const down = facts.outages?.some(
    ({ from, until }) => Date.parse(from) <= at && (until === null || at < Date.parse(until)),
  );
  if (down) return { state: 'closed', layer: 'incident' };
  const { date, time } = wallAt(facts.tz, at);
  const today = planFor(facts, date);
  if (today.hours.some(([start, end]) => start <= time && (end <= start || time < end))) {
    return { state: 'open', layer: today.layer };
  }
  const yesterday = planFor(facts, dateBefore(date));
  if (yesterday.hours.some(([start, end]) => end <= start && time < end)) {
    return { state: 'open', layer: yesterday.layer };
  }
  return { state: 'closed', layer: today.layer };
}

function planFor(facts: HoursCase, date: string): { hours: Hours; layer: OracleAnswer['layer'] } {
  const override = facts.overrides.find(({ from, to }) => from <= date && date <= to);
  if (override) return { hours: override.hours ?? [], layer: 'notice' };
  if (facts.holidays.includes(date)) return { hours: [], layer: 'holiday' };
  // getUTCDay counts from Sunday.
  const name = WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { hours: facts.weekly[name], layer: 'week' };
}

function dateBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
