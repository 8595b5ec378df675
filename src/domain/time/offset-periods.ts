import { DAY } from './epoch-day.ts';
import type { Instant } from './types.ts';

/** A stretch of instants in which a zone keeps one offset, in milliseconds east of UTC; half-open. */
export interface OffsetPeriod {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
}

/** Periods are looked for and kept in blocks of this length, as they are asked for. */
const BLOCK = 512 * DAY;
/** The shortest period since 1970 lasted a week (Boa Vista, October 2000): no change hides between two probes. */
const PROBE = 4 * DAY;
const SECOND = 1000;
/** `GMT`, `GMT-03:00`, and with seconds the local mean times of long ago. */
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly blocks: Map<number, readonly OffsetPeriod[]>;
}

const zones = new Map<string, Zone>();
/** A zone is asked for again with every wall time; Intl takes its time to answer. */
const known = new Map<string, boolean>();

/**
 * Is this the name of an IANA zone, in its usual spelling? Offsets (`+03:00`) are not zones.
 *
 * @example isZone('America/Sao_Paulo') // true
 * @example isZone('america/sao_paulo') // false
 */
export function isZone(zone: string): boolean {
  const answer = known.get(zone) ?? isNameOfZone(zone);
  known.set(zone, answer);
  return answer;
}

function isNameOfZone(zone: string): boolean {
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions();
    return timeZone === zone || timeZone.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * How many milliseconds is the wall clock of this zone ahead of UTC at this instant? Throws for an unknown zone.
 *
 * @example offsetAt('America/Sao_Paulo', Date.UTC(2026, 11, 21)) // -10_800_000
 * @example offsetAt('America/Sao_Paulo', Date.UTC(2017, 11, 21)) // -7_200_000, summer time, abolished in 2019
 */
export function offsetAt(zone: string, at: Instant): number {
  const block = blockOf(zoneOf(zone), Math.floor(at / BLOCK));
  for (let index = block.length - 1; index > 0; index--) {
    const period = block[index];
    if (period && period.from <= at) return period.offset;
  }
  return block[0]?.offset ?? 0;
}

/**
 * Which periods of constant offset cover the instants from `from` to `until`? In order, clipped to the two ends.
 *
 * @example offsetPeriods('Europe/Madrid', Date.UTC(2026, 5, 1), Date.UTC(2026, 6, 1)).length // 1
 * @example offsetPeriods('Europe/Madrid', Date.UTC(2026, 2, 1), Date.UTC(2026, 3, 1)).length // 2, summer time begins
 */
export function offsetPeriods(zone: string, from: Instant, until: Instant): OffsetPeriod[] {
  const { blocks, format } = zoneOf(zone);
  const periods: OffsetPeriod[] = [];
  for (let index = Math.floor(from / BLOCK); index * BLOCK < until; index++) {
    for (const period of blockOf({ blocks, format }, index)) {
      const start = Math.max(period.from, from);
      const end = Math.min(period.until, until);
      if (start >= end) continue;
      const last = periods.at(-1);
      if (last?.offset === period.offset) periods[periods.length - 1] = { ...last, until: end };
      else periods.push({ from: start, until: end, offset: period.offset });
    }
  }
  return periods;
}

function zoneOf(name: string): Zone {
  const kept = zones.get(name);
  if (kept) return kept;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const zone = { format, blocks: new Map<number, readonly OffsetPeriod[]>() };
  zones.set(name, zone);
  return zone;
}

function blockOf(zone: Zone, index: number): readonly OffsetPeriod[] {
  const kept = zone.blocks.get(index);
  if (kept) return kept;
  const periods = findPeriods(zone, index * BLOCK, (index + 1) * BLOCK);
  zone.blocks.set(index, periods);
  return periods;
}

function findPeriods(zone: Zone, from: Instant, until: Instant): OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let start = from;
  let offset = probe(zone, from);
  for (let low = from; low < until; low += PROBE) {
    const high = Math.min(low + PROBE, until);
    const atHigh = probe(zone, high);
    for (let seen = low; offset !== atHigh; ) {
      const change = firstChange(zone, seen, high, offset);
      // The change belongs to the next block when it lies exactly at the end of this one.
      if (change >= until) break;
      periods.push({ from: start, until: change, offset });
      start = seen = change;
      offset = probe(zone, change);
    }
  }
  periods.push({ from: start, until, offset });
  return periods;
}

/** The second, after `low` and up to `high`, from which the offset is no longer `offset`. */
function firstChange(zone: Zone, low: Instant, high: Instant, offset: number): Instant {
  let before = low / SECOND;
  let after = high / SECOND;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (probe(zone, middle * SECOND) === offset) before = middle;
    else after = middle;
  }
  return after * SECOND;
}

function probe(zone: Zone, at: Instant): number {
  const match = OFFSET.exec(zone.format.format(at));
  if (!match?.[1]) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return (match[1] === '-' ? -seconds : seconds) * SECOND;
}
