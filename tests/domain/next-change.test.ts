import { describe, expect, test } from 'vitest';
import { nextChange } from '../../src/domain/next-change.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import type { Policy, Site } from '../../src/model/types.ts';
import { incident, maintenance, pageOf, update } from '../support/hand-built-status.ts';
import { day, noticeOf, siteOf } from '../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const A_YEAR = 365 * 86_400_000;

function told(facts: Partial<Site>, since: string, validFor = A_YEAR): string {
  const { at: instant, why } = nextChange(siteOf(facts, { validFor }), at(since), at(since));
  return `${formatInstant(instant).slice(0, 16)} ${[why.kind, why.id].filter(Boolean).join(' ')}`;
}

describe('a build is due', () => {
  const notices = [
    noticeOf('move', {
      published: '2017-10-05T12:00Z',
      channels: ['support/email'],
      days: { '2017-10-17..2017-10-18': 'closed' },
      bannerUntil: day('2017-10-17'),
    }),
  ];

  test.each([
    ['when a notice is published', '2017-10-05T11:00Z', '2017-10-05T12:00 notice move'],
    ['when it is shown ahead', '2017-10-05T12:00Z', '2017-10-10T02:00 notice move'],
    ['when it comes into force', '2017-10-10T02:00Z', '2017-10-17T02:00 notice move'],
    ['when its banner ends', '2017-10-17T02:00Z', '2017-10-18T02:00 notice move'],
    ['when it is over', '2017-10-18T02:00Z', '2017-10-19T02:00 notice move'],
    ['when the table of hours ends, at the latest', '2017-10-19T02:00Z', '2017-12-21T02:00 hours'],
  ])('%s', (_, since, expected) => {
    expect(told({ notices }, since)).toBe(expected);
  });

  test('when a notice is withdrawn, and for nothing else of it then', () => {
    const withdrawn = notices.map((one) => ({
      ...one,
      withdrawn: { at: at('2017-10-12T12:00Z'), text: null },
    }));
    expect(told({ notices: withdrawn }, '2017-10-10T02:00Z')).toBe('2017-10-12T12:00 notice move');
    expect(told({ notices: withdrawn }, '2017-10-12T12:00Z')).toMatch(/hours$/);
  });

  test('when a maintenance begins and when it ends', () => {
    const facts = { maintenance: [maintenance('disks', '2017-10-20T02:00Z', '2017-10-20T04:00Z')] };
    expect(told(facts, '2017-10-19T00:00Z')).toBe('2017-10-20T02:00 maintenance disks');
    expect(told(facts, '2017-10-20T02:00Z')).toBe('2017-10-20T04:00 maintenance disks');
  });

  test('when an update that is written ahead becomes known', () => {
    const incidents = [incident('mail', [update('2017-10-20T10:00-02:00', 'resolved')])];
    expect(told({ incidents }, '2017-10-19T00:00Z')).toBe('2017-10-20T12:00 incident mail');
  });

  test('when a policy comes into force', () => {
    const policy: Policy = {
      ...pageOf('rights'),
      order: 1,
      effective: day('2017-11-01'),
      changes: [],
      reviewBy: null,
      numbered: null,
    };
    expect(told({ policies: [policy] }, '2017-10-19T00:00Z')).toBe('2017-11-01T02:00 policy rights');
  });

  test('when the status built last may no longer be believed', () => {
    expect(told({ notices }, '2017-10-10T02:00Z', 86_400_000)).toBe('2017-10-11T02:00 status');
  });
});

describe('a change between the last build and now', () => {
  const site = siteOf({ maintenance: [maintenance('disks', '2017-10-20T02:00Z', '2017-10-20T04:00Z')] });
  const since = at('2017-10-20T01:00Z');

  test.each([
    ['is not due before it comes', '2017-10-20T01:59:59.999Z', false],
    ['is due from its instant on', '2017-10-20T02:00Z', true],
    ['stays the first one that was missed', '2017-10-20T05:00Z', true],
  ])('%s', (_, now, due) => {
    expect(nextChange(site, since, at(now))).toEqual({
      due,
      at: at('2017-10-20T02:00Z'),
      why: { kind: 'maintenance', id: 'disks' },
    });
  });
});
