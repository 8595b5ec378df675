import { describe, expect, test } from 'vitest';
import { noticeConflicts } from '../../../src/domain/notices/conflicts.ts';
import { day, noticeOf } from '../../support/site-builder.ts';

const first = noticeOf('first', {
  published: '2017-10-01T00:00Z',
  channels: ['support/email', 'support/phone'],
  days: { '2017-10-17..2017-10-20': 'closed', '2017-10-21': 'usual' },
});
const second = noticeOf('second', {
  published: '2017-10-02T00:00Z',
  channels: ['support/email'],
  days: { '2017-10-19..2017-10-21': 'closed' },
});

describe('two notices', () => {
  test('contradict each other on the dates and channels of which both speak', () => {
    const conflict = {
      first: 'first',
      second: 'second',
      channels: ['support/email'],
      days: [day('2017-10-19'), day('2017-10-20')],
    };
    expect(noticeConflicts([first, second])).toEqual([conflict]);
    expect(noticeConflicts([second, first])).toEqual([conflict]);
  });

  test.each([
    ['one replaces the other', [first, { ...second, replaces: ['first'] }]],
    ['the earlier replaces the later', [{ ...first, replaces: ['second'] }, second]],
    ['they speak of other channels', [first, { ...second, days: [] }]],
    [
      'one was withdrawn before the other came',
      [{ ...first, withdrawn: { at: second.published, text: null } }, second],
    ],
  ])('do not where %s', (_, notices) => {
    expect(noticeConflicts(notices)).toEqual([]);
  });

  test('do where one is withdrawn only later', () => {
    const withdrawn = { at: second.published + 1, text: null };
    expect(noticeConflicts([{ ...first, withdrawn }, second])).toHaveLength(1);
  });

  test('do where each replaces the other', () => {
    expect(
      noticeConflicts([
        { ...first, replaces: ['second'] },
        { ...second, replaces: ['first'] },
      ]),
    ).toHaveLength(1);
  });

  test('do not where a third between them replaces and is replaced', () => {
    const third = noticeOf('third', {
      published: '2017-10-03T00:00Z',
      channels: ['support/email'],
      days: { '2017-10-19': 'closed' },
      replaces: ['second'],
    });
    expect(noticeConflicts([first, { ...second, replaces: ['first'] }, third])).toEqual([]);
  });
});
