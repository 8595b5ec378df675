import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { toZonedTime } from 'date-fns-tz/toZonedTime';
import OpeningHours from 'opening_hours';
import { stateAt } from '../../src/domain/hours/state-at.ts';
import { encodeTable } from '../../src/domain/hours/table.ts';
import { lookup } from '../../src/domain/hours/table-lookup.ts';
import type { Schedule } from '../../src/domain/hours/types.ts';
import { epochDayOf } from '../../src/domain/time/epoch-day.ts';
import type { Interval } from '../../src/domain/time/types.ts';
import { type Figure, measure } from './measure.ts';

const ZONE = 'America/Sao_Paulo';
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 10, 1);
const SPAN = 60 * DAY;

const working: readonly Interval[] = [
  { start: 540, end: 720 },
  { start: 840, end: 1080 },
];
const saturday: readonly Interval[] = [{ start: 840, end: 1080 }];
const week = [working, working, working, working, working, saturday, []];

/** Christmas and New Year closed, as a dated exception of each engine. */
const CLOSED = [epochDayOf(2026, 12, 25), epochDayOf(2027, 1, 1)];

const schedule: Schedule = {
  zone: ZONE,
  hours: { kind: 'week', week },
  holidays: new Map(),
  notices: new Map(CLOSED.map((day) => [day, { notice: 'closed', rule: { kind: 'closed' } }] as const)),
  outages: [],
};

interface HoursFigures {
  readonly figures: readonly Figure[];
  readonly agree: boolean;
}

const RULES = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 14:00-18:00; 2026 Dec 25 off; 2027 Jan 01 off';

/** Does something in a process that believes to be in the zone of the hours: opening_hours.js knows no other. */
function inZone<T>(work: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = ZONE;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** Whether the engine, its published table, opening_hours.js and a naive date-fns-tz agree, and how long each takes. */
export const benchHours = (): HoursFigures => inZone(figuresOfHours);

function figuresOfHours(): HoursFigures {
  const instants = spread(20_000);
  const table = encodeTable(
    new Map([['x', schedule]]),
    { from: BEGIN - DAY, until: BEGIN + SPAN + 30 * DAY },
    () => 0,
  );
  const peer = new OpeningHours(RULES, null);
  const nextOfPeer = (at: number): number => peer.getNextChange(new Date(at))?.getTime() ?? 0;
  const engine = (at: number): number => stateAt(schedule, at).until ?? 0;
  const figures = [
    measure('Plantão: state and next change', instants, engine),
    measure('Plantão: published table', instants, (at) => lookup(table, 'x', at)[2]),
    measure(
      'opening_hours.js: state and next change',
      instants.slice(0, 2000),
      (at) => Number(peer.getState(new Date(at))) + nextOfPeer(at),
    ),
    measure('naive date-fns-tz: state and next change', instants.slice(0, 2000), naive),
  ];
  const answers = [naive, (at: number) => lookup(table, 'x', at)[2], nextOfPeer];
  const agree = instants.slice(0, 500).every((at) => answers.every((answer) => answer(at) === engine(at)));
  return { figures, agree };
}

/** Instants over the span, the same in every run. */
function spread(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => BEGIN + ((i * 7_919_993) % (SPAN / 60_000)) * 60_000);
}

/** What one writes at first: the next boundary, by making every date's boundaries anew. */
function naive(at: number): number {
  const local = toZonedTime(new Date(at), ZONE);
  for (let ahead = 0; ahead < 8; ahead += 1) {
    const date = new Date(local.getFullYear(), local.getMonth(), local.getDate() + ahead);
    const day = epochDayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
    if (CLOSED.includes(day)) continue;
    for (const { start, end } of week[(date.getDay() + 6) % 7] ?? []) {
      for (const minutes of [start, end]) {
        const wall = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minutes);
        const boundary = fromZonedTime(wall, ZONE).getTime();
        if (boundary > at) return boundary;
      }
    }
  }
  return 0;
}
