import { describe, expect, test } from 'vitest';
import { replyPeriods } from '../../../src/domain/notices/reply-periods.ts';
import type { Notice } from '../../../src/model/types.ts';
import { channelOf, noticeOf, replyOf, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const email = channelOf('support/email', weekOf({ 'mon-sat': '09:00-19:00' }), {
  reply: replyOf('5m-4h', '5m-24h', 'elapsed'),
});
const special = noticeOf('special', {
  channels: ['support/email'],
  days: { '2017-10-17..2017-10-21': 'closed', '2017-10-22': 'usual' },
  reply: { 'support/email': '30m-24h' },
});

/** The periods as `notice: from`, in UTC. */
function told(notices: readonly Notice[], now: string, channel = email): readonly string[] {
  const periods = replyPeriods(channel, { notices, incidents: [], now: at(now) });
  expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ until }) => until));
  expect(periods.at(-1)?.until).toBeNull();
  return periods.map(({ from, target }) => `${target?.notice ?? 'own'} ${new Date(from).toISOString()}`);
}

describe('the targets of a channel from an instant on', () => {
  test('are one, its own, without a notice', () => {
    expect(told([], '2017-10-10T12:00Z')).toEqual(['own 2017-10-10T12:00:00.000Z']);
  });

  test('are its own, that of the notice on its dates, and its own again', () => {
    expect(told([special], '2017-10-10T12:00Z')).toEqual([
      'own 2017-10-10T12:00:00.000Z',
      'special 2017-10-17T02:00:00.000Z',
      'own 2017-10-23T02:00:00.000Z',
    ]);
  });

  test('begin with that of the notice while it holds, and end with its withdrawal', () => {
    const withdrawn = { ...special, withdrawn: { at: at('2017-10-19T15:00Z'), text: null } };
    expect(told([withdrawn], '2017-10-18T12:00Z')).toEqual([
      'special 2017-10-18T12:00:00.000Z',
      'own 2017-10-19T15:00:00.000Z',
    ]);
  });

  test('know nothing of what is not published', () => {
    const later = { ...special, published: at('2017-10-16T12:00Z') };
    expect(told([later], '2017-10-10T12:00Z')).toEqual(['own 2017-10-10T12:00:00.000Z']);
  });
});
