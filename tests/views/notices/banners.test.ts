import { describe, expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/time/epoch-day.ts';
import { bannersOf } from '../../../src/views/banners.ts';
import { contextOf } from '../../../src/views/context.ts';
import { lifeTags } from '../../../src/views/notices/life-tags.ts';
import { noticeOf, siteOf } from '../../support/hand-built-site.ts';

const CHRISTMAS = epochDayOf(2026, 12, 25);
const DAY = 86_400_000;
const notice = noticeOf('christmas', Date.UTC(2026, 10, 1), { from: CHRISTMAS, until: CHRISTMAS });
const begins = Date.UTC(2026, 11, 25, 3);
const at = (now: number) => contextOf(siteOf({ notices: [notice] }), 'pt-BR', now);

describe('the banner of a notice', () => {
  test('stands there from its lead until the end of its last date', () => {
    const [banner] = bannersOf(at(begins - 10 * DAY));
    expect(banner).toMatchObject({ from: begins - 7 * DAY, until: begins + DAY, shown: false });
  });

  test('is shown when the page is built within that time', () => {
    expect(bannersOf(at(begins - 7 * DAY))[0]?.shown).toBe(true);
  });

  test('is gone when it is over, not yet published, or withdrawn', () => {
    expect(bannersOf(at(begins + DAY))).toEqual([]);
    expect(bannersOf(at(Date.UTC(2026, 9, 31)))).toEqual([]);
    const withdrawn = { ...notice, withdrawn: { at: begins - DAY, text: null } };
    expect(bannersOf(contextOf(siteOf({ notices: [withdrawn] }), 'pt-BR', begins - DAY / 2))).toEqual([]);
  });
});

describe('the word for the life of a notice', () => {
  const shown = (now: number): readonly string[] =>
    lifeTags(at(now), notice)
      .filter((tag) => tag.shown)
      .map(({ state }) => state);

  test.each([
    ['coming', begins - 1],
    ['in-force', begins],
    ['in-force', begins + DAY - 1],
    ['over', begins + DAY],
  ])('is %s at its edge', (state, now) => {
    expect(shown(now)).toEqual([state]);
  });

  test('bears no mark of a fault while it is to come or in force', () => {
    const marks = lifeTags(at(begins), notice).map(({ state, mark }) => [state, mark]);
    expect(marks).toEqual([
      ['coming', null],
      ['in-force', null],
      ['over', 'none'],
    ]);
  });

  test('is not said of an announcement while it stands', () => {
    const announced = noticeOf('news', begins, {});
    expect(lifeTags(at(begins), announced)).toEqual([]);
  });

  test('says that an announcement is over where its banner has an end, or taken back', () => {
    const announced = noticeOf('news', begins, { bannerUntil: CHRISTMAS });
    expect(lifeTags(at(begins), announced).map(({ state, from }) => [state, from])).toEqual([
      ['over', begins + DAY],
    ]);
    const back = { ...noticeOf('news', begins, {}), withdrawn: { at: begins + 1, text: null } };
    expect(lifeTags(at(begins), back).map(({ state }) => state)).toEqual(['withdrawn']);
  });
});
