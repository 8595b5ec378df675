import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { calendars, closingAndOptional, YEARS } from './calendars.ts';
import { COMPARISONS, type Comparison, type Difference } from './date-holidays-differences.ts';

function differencesOf({ calendars, place }: Comparison): string[] {
  const here = closingAndOptional(calendars);
  const there = datesOf(place);
  return [
    ...oneSided('closing', here.closing, there.closing),
    ...oneSided('optional', here.optional, there.optional),
  ].sort();
}

function datesOf([country, state, region]: Comparison['place']) {
  const source = new Holidays(country, state ?? '', region ?? '');
  const found = YEARS.flatMap((year) => source.getHolidays(year));
  const dates = (...types: string[]) => [
    ...new Set(found.filter(({ type }) => types.includes(type)).map(({ date }) => date.slice(0, 10))),
  ];
  return { closing: dates('public'), optional: dates('bank', 'optional') };
}

function oneSided(level: Difference['level'], here: string[], there: string[]): string[] {
  return [
    ...here.filter((date) => !there.includes(date)).map((date) => line({ level, date, only: 'here' })),
    ...there.filter((date) => !here.includes(date)).map((date) => line({ level, date, only: 'there' })),
  ];
}

function line({ level, date, only }: Omit<Difference, 'why'>): string {
  return `${level} ${date}, only ${only}`;
}

describe.each(COMPARISONS.map((comparison) => [comparison.calendars.join(' + '), comparison] as const))(
  '%s beside date-holidays',
  (_, comparison) => {
    const found = differencesOf(comparison);
    const listed = comparison.differences.map(line).sort();

    test('differs nowhere but where a reason is listed', () => {
      expect(found.filter((difference) => !listed.includes(difference))).toEqual([]);
    });

    test('still differs wherever a reason is listed', () => {
      expect(listed.filter((difference) => !found.includes(difference))).toEqual([]);
    });

    test('lists each difference once, with its reason', () => {
      expect(listed).toEqual([...new Set(listed)]);
      for (const { date, why } of comparison.differences) expect(why, date).toMatch(/\S.*\.$/);
    });
  },
);

test('every calendar is compared', () => {
  expect([...new Set(COMPARISONS.flatMap((comparison) => comparison.calendars))].sort()).toEqual([
    ...calendars.keys(),
  ]);
});
