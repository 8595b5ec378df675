import { describe, expect, test } from 'vitest';
import { replyTargetOf } from '../../../src/domain/notices/reply-target.ts';
import type { Notice } from '../../../src/model/types.ts';
import { channelOf, noticeOf, range, replyOf, weekOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const email = channelOf('support/email', weekOf({ 'mon-sat': '09:00-19:00' }), {
  reply: replyOf('5m-4h', '5m-24h', 'elapsed'),
});
const special = noticeOf('special', {
  channels: ['support/email'],
  days: { '2017-10-17..2017-10-21': 'closed', '2017-10-22': 'usual', '2017-10-23': 'closed' },
  reply: { 'support/email': '30m-24h' },
});
const target = (notices: readonly Notice[], sentAt: string, channel = email) =>
  replyTargetOf(channel, { notices, incidents: [], now: at(sentAt) }, at(sentAt));
const OWN = { usual: range('5m-4h'), peak: range('5m-24h'), counted: 'elapsed', notice: null };
const OF_NOTICE = { usual: range('30m-24h'), peak: null, counted: 'elapsed', notice: 'special' };

describe('the target of a channel', () => {
  test('is its own without a notice', () => {
    expect(target([], '2017-10-17T13:00Z')).toEqual(OWN);
  });

  test.each([
    ['2017-10-17T01:59:59.999Z', OWN],
    ['2017-10-17T02:00Z', OF_NOTICE],
    ['2017-10-22T13:00Z', OF_NOTICE],
    ['2017-10-24T01:59Z', OF_NOTICE],
    ['2017-10-24T02:00Z', OWN],
  ])('is the one of the notice on its dates, those as usual included: sent at %s', (sentAt, expected) => {
    expect(target([special], sentAt)).toEqual(expected);
  });

  test('is its own where the notice sets none', () => {
    expect(target([{ ...special, reply: new Map() }], '2017-10-17T13:00Z')).toEqual(OWN);
  });

  test('is its own again once the notice is withdrawn', () => {
    const withdrawn = { ...special, withdrawn: { at: at('2017-10-18T13:00Z'), text: null } };
    expect(target([withdrawn], '2017-10-18T12:59Z')).toEqual(OF_NOTICE);
    expect(target([withdrawn], '2017-10-18T13:00Z')).toEqual(OWN);
  });

  test('is not that of a notice which another replaces on the date', () => {
    const second = noticeOf('second', {
      channels: ['support/email'],
      days: { '2017-10-17': 'closed', '2017-10-18': 'usual' },
      replaces: ['special'],
    });
    expect(target([special, second], '2017-10-17T13:00Z')).toEqual(OWN);
    expect(target([special, second], '2017-10-18T13:00Z')).toEqual(OF_NOTICE);
  });

  test('is set by a notice where the channel has none, counted in open time', () => {
    expect(target([special], '2017-10-17T13:00Z', { ...email, reply: null })).toEqual({
      ...OF_NOTICE,
      counted: 'open',
    });
    expect(target([], '2017-10-17T13:00Z', { ...email, reply: null })).toBeNull();
  });
});
