import { describe, expect, test } from 'vitest';
import { bannerOf, edgesOf, lifeOf } from '../../../src/domain/notices/life.ts';
import { formatInstant } from '../../../src/domain/time/instant.ts';
import type { Notice } from '../../../src/model/types.ts';
import { day, noticeOf } from '../../support/site-builder.ts';

const at = (text: string): number => Date.parse(text);
const channels = ['support/email'];
const move = noticeOf('move', {
  published: '2017-10-01T19:26-03:00',
  channels,
  days: { '2017-10-17..2017-11-02': 'closed' },
});
const told = (notice: Notice) =>
  Object.fromEntries(
    Object.entries(edgesOf(notice)).map(([edge, instant]) => [edge, instant && formatInstant(instant)]),
  );

describe('the edges of a notice', () => {
  test('are those of its dates in its zone, and its lead before them', () => {
    expect(told(move)).toEqual({
      published: '2017-10-01T22:26:00.000Z',
      shownFrom: '2017-10-10T02:00:00.000Z',
      from: '2017-10-17T02:00:00.000Z',
      until: '2017-11-03T02:00:00.000Z',
      bannerUntil: '2017-11-03T02:00:00.000Z',
      withdrawn: null,
    });
  });

  test('begin with its first time where its first date has no midnight', () => {
    const gap = noticeOf('gap', {
      channels,
      days: { '2017-10-15': 'closed' },
      bannerUntil: day('2017-10-14'),
    });
    expect(told(gap)).toMatchObject({
      from: '2017-10-15T03:00:00.000Z',
      bannerUntil: '2017-10-15T03:00:00.000Z',
    });
  });

  test('do not show it before it is published', () => {
    const late = noticeOf('late', {
      published: '2017-10-16T21:26Z',
      channels,
      days: { '2017-10-17': 'closed' },
    });
    expect(edgesOf(late).shownFrom).toBe(late.published);
  });

  test('of an announcement are its publication and, where written, the end of its banner', () => {
    const announcement = noticeOf('news', { published: '2017-10-16T12:00Z', channels: [] });
    expect(told(announcement)).toEqual({
      published: '2017-10-16T12:00:00.000Z',
      shownFrom: '2017-10-16T12:00:00.000Z',
      from: null,
      until: null,
      bannerUntil: null,
      withdrawn: null,
    });
    expect(edgesOf({ ...announcement, bannerUntil: day('2017-10-20') }).bannerUntil).toBe(
      at('2017-10-21T02:00Z'),
    );
  });
});

describe('the life of a notice', () => {
  test.each([
    ['2017-10-01T22:25:59.999Z', 'unpublished'],
    ['2017-10-01T22:26Z', 'announced'],
    ['2017-10-10T01:59Z', 'announced'],
    ['2017-10-10T02:00Z', 'coming'],
    ['2017-10-17T02:00Z', 'in-force'],
    ['2017-11-03T01:59:59.999Z', 'in-force'],
    ['2017-11-03T02:00Z', 'over'],
  ])('at %s is %s', (now, life) => {
    expect(lifeOf(move, at(now))).toBe(life);
  });

  test('ends with its withdrawal, whenever that is', () => {
    const withdrawn = { ...move, withdrawn: { at: at('2017-10-20T12:00Z'), text: null } };
    expect(lifeOf(withdrawn, at('2017-10-20T11:59Z'))).toBe('in-force');
    expect(lifeOf(withdrawn, at('2017-10-20T12:00Z'))).toBe('withdrawn');
    expect(lifeOf(withdrawn, at('2018-01-01T00:00Z'))).toBe('withdrawn');
  });

  test('of an announcement is over with its banner, and has no end without one', () => {
    const announcement = noticeOf('news', { published: '2017-10-16T12:00Z', channels: [] });
    expect(lifeOf(announcement, at('2030-01-01T00:00Z'))).toBe('in-force');
    expect(lifeOf({ ...announcement, bannerUntil: day('2017-10-20') }, at('2017-10-21T02:00Z'))).toBe('over');
  });
});

describe('the banner', () => {
  const isShown = (notice: Notice, now: number): boolean => {
    const stay = bannerOf(notice, now);
    return stay !== null && stay.from <= now;
  };

  test.each([
    ['2017-10-09T12:00Z', false],
    ['2017-10-10T02:00Z', true],
    ['2017-10-20T12:00Z', true],
    ['2017-11-03T02:00Z', false],
  ])('at %s is shown: %s', (now, shown) => {
    expect(isShown(move, at(now))).toBe(shown);
  });

  test('ends before the notice where that is written, and outlives it, too', () => {
    const short = { ...move, bannerUntil: day('2017-10-18') };
    const long = { ...move, bannerUntil: day('2017-11-05') };
    expect(isShown(short, at('2017-10-19T12:00Z'))).toBe(false);
    expect(isShown(long, at('2017-11-04T12:00Z'))).toBe(true);
  });

  test('is not shown of a notice that is withdrawn', () => {
    const withdrawn = { ...move, withdrawn: { at: at('2017-10-20T12:00Z'), text: null } };
    expect(isShown(withdrawn, at('2017-10-20T12:00Z'))).toBe(false);
  });

  test('ends where the notice will be withdrawn', () => {
    const withdrawn = { ...move, withdrawn: { at: at('2017-10-20T12:00Z'), text: null } };
    expect(bannerOf(withdrawn, at('2017-10-19T12:00Z'))?.until).toBe(at('2017-10-20T12:00Z'));
  });
});
