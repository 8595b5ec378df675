import { describe, expect, test } from 'vitest';
import { nextOpening, openSpans, segmentsOf } from '../../../src/domain/hours/segments.ts';
import { stateAt } from '../../../src/domain/hours/state-at.ts';
import { noticeDays, scheduleWith } from '../../support/schedule-builder.ts';
import { ALWAYS, holidaysOn, intervals, NEVER, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const office = scheduleWith(weekOf({ 'mon-fri': '09:00-18:00' }), {
  holidays: holidaysOn('2026-11-20'),
  notices: noticeDays({ '2026-11-24': { kind: 'open', intervals: intervals('09:00-18:00') } }),
});

describe('segments', () => {
  const from = at('2020-01-01T00:00Z');
  const until = at('2026-12-31T12:34Z');
  const segments = segmentsOf(office, from, until);

  test('cover the time asked for without gaps, and neighbours differ', () => {
    expect([segments[0]?.from, segments.at(-1)?.until]).toEqual([from, until]);
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (!next) break;
      expect(next.from).toBe(segment.until);
      const same =
        next.state === segment.state && JSON.stringify(next.reason) === JSON.stringify(segment.reason);
      expect(same).toBe(false);
    }
  });

  test('say what stateAt says at both of their ends', () => {
    const wrong = segments.filter(({ state, reason, ...segment }) =>
      [segment.from, segment.until - 1].some((edge) => {
        const found = stateAt(office, edge);
        return found.state !== state || found.reason.layer !== reason.layer;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('end where the reason changes and the state does not', () => {
    const night = segmentsOf(office, at('2026-11-23T22:00Z'), at('2026-11-24T11:00Z'));
    expect(night.map(({ state, reason }) => [state, reason.layer])).toEqual([
      ['closed', 'week'],
      ['closed', 'notice'],
    ]);
  });

  test('of no time are none', () => {
    expect(segmentsOf(office, from, from)).toEqual([]);
  });
});

describe('open spans', () => {
  test('are clipped to the time asked for', () => {
    expect(openSpans(office, at('2026-11-23T15:00Z'), at('2026-11-24T13:00Z'))).toEqual([
      { from: at('2026-11-23T15:00Z'), until: at('2026-11-23T21:00Z') },
      { from: at('2026-11-24T12:00Z'), until: at('2026-11-24T13:00Z') },
    ]);
  });

  test('are one where only the reason changes', () => {
    const schedule = scheduleWith(ALWAYS, {
      notices: noticeDays({ '2026-11-24': { kind: 'open', intervals: intervals('00:00-24:00') } }),
    });
    const week = { from: at('2026-11-22T00:00Z'), until: at('2026-11-29T00:00Z') };
    expect(openSpans(schedule, week.from, week.until)).toEqual([week]);
  });
});

describe('the next opening', () => {
  test.each([
    ['is that of Monday on a Friday that is a holiday', '2026-11-20T13:00Z', '2026-11-23T12:00Z'],
    ['is the one after the next closing while the channel is open', '2026-11-23T13:00Z', '2026-11-24T12:00Z'],
    ['is not the one of this very instant', '2026-11-23T12:00Z', '2026-11-24T12:00Z'],
  ])('%s', (_, now, opening) => {
    expect(nextOpening(office, at(now))).toBe(at(opening));
  });

  test.each([
    ['always', ALWAYS],
    ['never', NEVER],
  ])('does not come where hours are %s', (_, hours) => {
    expect(nextOpening(scheduleWith(hours), at('2026-11-23T12:00Z'))).toBeNull();
  });
});
