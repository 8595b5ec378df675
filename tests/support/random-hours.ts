import { type Hours, type HoursCase, WEEKDAYS } from './hours-case.ts';
import { wallAt } from './hours-oracle.ts';

/** Twelve zones: with clock changes at midnight, at one minute past it, of half an hour, twice a Ramadan, and without. */
export const ZONES = [
  'America/Sao_Paulo',
  'America/Rio_Branco',
  'America/New_York',
  'America/St_Johns',
  'Europe/Lisbon',
  'Europe/Madrid',
  'Atlantic/Azores',
  'Atlantic/Canary',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(1995, 0, 1);
const LAST = Date.UTC(2035, 0, 1);

/** Chance that a seed decides: the same seed, the same cases. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** A schedule with everything that the rules know, and the instant around which its exceptions lie. */
export function randomCase(chance: Chance): { readonly facts: HoursCase; readonly around: number } {
  const tz = chance.of(ZONES);
  const anywhere = FIRST + chance.below((LAST - FIRST) / 60_000) * 60_000;
  const around = chance.next() < 0.6 ? clockChangeAfter(tz, anywhere) : anywhere;
  const near = (days: number): string => wallAt(tz, around + days * DAY).date;
  const overrides = Array.from({ length: chance.below(4) }, () => {
    const first = chance.below(9) - 4;
    const dates = { from: near(first), to: near(first + chance.below(3)) };
    return chance.next() < 0.4 ? { ...dates, closed: true } : { ...dates, hours: randomHours(chance) };
  });
  const weekly = Object.fromEntries(WEEKDAYS.map((name) => [name, randomHours(chance)]));
  return {
    around,
    facts: {
      tz,
      weekly: weekly as HoursCase['weekly'],
      overrides: withoutShared(overrides),
      holidays: Array.from({ length: chance.below(3) }, () => near(chance.below(9) - 4)),
      outages: randomOutages(chance, around),
    },
  };
}

/** The engine takes resolved notices: one a date. */
function withoutShared<Dates extends { from: string; to: string }>(list: readonly Dates[]): Dates[] {
  return list.filter(
    ({ from, to }, index) => !list.slice(0, index).some((one) => one.from <= to && from <= one.to),
  );
}

function randomHours(chance: Chance): Hours {
  const whole = chance.next();
  if (whole < 0.15) return [];
  if (whole < 0.25) return [['00:00', '24:00']];
  const minutes = (): number => (chance.next() < 0.7 ? chance.below(96) * 15 : chance.below(1440));
  return Array.from({ length: 1 + chance.below(3) }, () => {
    const start = minutes();
    const end = chance.next() < 0.1 ? 1440 : minutes();
    return [clockText(start), clockText(end === start || end === 0 ? 1440 : end)] as const;
  });
}

function randomOutages(chance: Chance, around: number): HoursCase['outages'] {
  if (chance.next() < 0.7) return [];
  const from = around + chance.below(5 * 24 * 60) * 60_000 - 2 * DAY;
  const until = chance.next() < 0.2 ? null : new Date(from + chance.below(36 * 60) * 60_000 + 60_000);
  return [{ from: new Date(from).toISOString(), until: until === null ? null : until.toISOString() }];
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The first clock change within a year, to the hour; the instant itself where there is none. */
function clockChangeAfter(tz: string, from: number): number {
  const ahead = (at: number): number => Date.parse(`${Object.values(wallAt(tz, at)).join('T')}Z`) - at;
  const start = Math.floor(from / HOUR) * HOUR;
  for (let at = start; at < start + 365 * DAY; at += 7 * DAY) {
    if (ahead(at) === ahead(at + 7 * DAY)) continue;
    let before = at;
    while (ahead(before) === ahead(before + HOUR)) before += HOUR;
    return before + HOUR;
  }
  return from;
}
