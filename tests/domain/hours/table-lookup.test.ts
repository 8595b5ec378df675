import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { encodeTable } from '../../../src/domain/hours/table.ts';
import { lookup } from '../../../src/domain/hours/table-lookup.ts';
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
const table = encodeTable(new Map([['x', schedule]]), FROM, UNTIL, ({ layer }) =>
  layer === 'incident' ? 1 : 0,
);

describe('the published table', () => {
  test('says at every minute what the engine says, over a clock change', () => {
    const wrong: number[] = [];
    for (let at = FROM; at < UNTIL; at += 7 * MINUTE) {
      const found = lookup(table, 'x', at);
      const state = stateAt(schedule, at);
      if (found?.state !== state.state || found.until !== state.until) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  test('knows a channel that is down from one that is closed', () => {
    expect(lookup(table, 'x', down.from)).toMatchObject({ state: 'closed', down: true, reason: 1 });
    expect(lookup(table, 'x', Date.UTC(2026, 9, 28, 3))).toMatchObject({
      state: 'closed',
      down: false,
      reason: 0,
    });
  });

  test('ends: at its end it knows nothing, a millisecond before it does', () => {
    expect(lookup(table, 'x', UNTIL - 1)).not.toBeNull();
    expect(lookup(table, 'x', UNTIL)).toBeNull();
    expect(lookup(table, 'x', FROM - 1)).toBeNull();
  });

  test('knows nothing of another channel or of no instant', () => {
    expect(lookup(table, 'y', FROM)).toBeNull();
    expect(lookup(table, 'x', Number.NaN)).toBeNull();
  });
});
