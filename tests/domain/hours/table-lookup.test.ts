import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { encodeTable } from '../../../src/domain/hours/table.ts';
import { CLOSED, lookup, OPEN, UNKNOWN } from '../../../src/domain/hours/table-lookup.ts';
import type { Schedule } from '../../../src/domain/hours/types.ts';
import { OFFICE_WEEK } from '../../support/hand-built-site.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FROM = Date.UTC(2026, 9, 20);
const UNTIL = FROM + 14 * DAY;
const down = { incident: 'dead-line', from: Date.UTC(2026, 9, 28, 10), until: Date.UTC(2026, 9, 28, 12) };
const schedule: Schedule = {
  zone: 'Europe/Madrid',
  hours: { kind: 'week', week: OFFICE_WEEK },
  holidays: new Map(),
  notices: new Map(),
  outages: [down],
};
const table = encodeTable(new Map([['x', schedule]]), { from: FROM, until: UNTIL }, (_id, { reason }) =>
  reason.layer === 'incident' ? 1 : 0,
);
const NOTHING = [UNKNOWN, 0, Number.POSITIVE_INFINITY];

describe('the published table', () => {
  test('says at every minute what the engine says, over a clock change', () => {
    const wrong: number[] = [];
    for (let at = FROM; at < UNTIL; at += 7 * MINUTE) {
      const [found, , change] = lookup(table, 'x', at);
      const { state, until } = stateAt(schedule, at);
      if (found !== (state === 'open' ? OPEN : CLOSED) || change !== until) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  test('says by another text that a channel is down, until it opens', () => {
    const next = stateAt(schedule, down.from).until;
    expect(lookup(table, 'x', down.from)).toEqual([CLOSED, 1, next]);
    expect(lookup(table, 'x', Date.UTC(2026, 9, 28, 3))).toEqual([CLOSED, 0, Date.UTC(2026, 9, 28, 8)]);
  });

  test('ends: at its end it knows nothing, a millisecond before it does', () => {
    expect(lookup(table, 'x', UNTIL - 1)).not.toEqual(NOTHING);
    expect(lookup(table, 'x', UNTIL)).toEqual(NOTHING);
    expect(lookup(table, 'x', FROM - 1)).toEqual(NOTHING);
  });

  test('knows nothing of another channel or of no instant', () => {
    expect(lookup(table, 'y', FROM)).toEqual(NOTHING);
    expect(lookup(table, 'x', Number.NaN)).toEqual(NOTHING);
  });
});
