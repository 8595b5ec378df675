import { describe, expect, test } from 'vitest';
import { calendars, closingAndOptional, daysOf, LANGUAGES, YEARS } from './calendars.ts';
import { addDays, easterOf, isRealDate, weekdayOf } from './dates.ts';

const TYPES_OF: Record<string, string[]> = {
  br: ['national', 'optional'],
  'br-rj': ['state'],
  'br-rj-rio': ['municipal'],
  'br-sp': ['state'],
  'br-sp-saopaulo': ['municipal'],
  es: ['national'],
  'es-an': ['state'],
  'es-ct': ['state'],
  'es-md': ['state'],
  pt: ['national', 'optional'],
  'pt-azores': ['state'],
  'pt-lisboa': ['municipal'],
  'pt-madeira': ['state'],
  'pt-porto': ['municipal'],
};

test('fourteen calendars ship with the project', () => {
  expect([...calendars.keys()]).toEqual(Object.keys(TYPES_OF));
});

describe.each([...calendars])('the calendar %s', (id, calendar) => {
  test('has the keys of the format and no others', () => {
    const provisional = id === 'es' ? ['official_until'] : [];
    expect(Object.keys(calendar)).toEqual(['name', 'complete_until', ...provisional, 'days']);
    for (const day of calendar.days) {
      expect(Object.keys(day), day.date).toEqual(['date', 'name', 'type', 'source']);
    }
  });

  test('names itself and each of its days in the four languages', () => {
    for (const name of [calendar.name, ...calendar.days.map((day) => day.name)]) {
      expect(Object.keys(name)).toEqual([...LANGUAGES]);
      for (const text of Object.values(name)) expect(text).toMatch(/^\S.*\S$/);
    }
  });

  test('gives a source for every day', () => {
    for (const day of calendar.days) expect(day.source, day.date).toMatch(/^\S.*\S$/);
  });

  test('holds real dates in order, each once', () => {
    const dates = calendar.days.map((day) => day.date);
    expect(dates.filter((date) => !isRealDate(date))).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  test('has days in 2026 and 2027, none after the date to which it is complete', () => {
    expect(isRealDate(calendar.complete_until)).toBe(true);
    for (const year of YEARS) {
      expect(
        calendar.days.some((day) => day.date.startsWith(`${year}-`)),
        `${year}`,
      ).toBe(true);
    }
    for (const day of calendar.days) {
      expect(day.date >= '2026-01-01' && day.date <= calendar.complete_until, day.date).toBe(true);
    }
  });

  test('has only days of its own level', () => {
    expect([...new Set(calendar.days.map((day) => day.type))].sort()).toEqual(TYPES_OF[id]);
  });
});

test('the list of Spain is official for 2026 alone: that of 2027 was not out when it was written', () => {
  expect(calendars.get('es')?.official_until).toBe('2026-12-31');
  const sources = daysOf('es').map(({ date, source }) => [date.slice(0, 4), source.includes('BOE-A-')]);
  for (const [year, official] of sources) expect(official).toBe(year === '2026');
});

describe('movable days', () => {
  test.each([
    ['br', 'Carnival Monday', -48],
    ['br', 'Carnival Tuesday', -47],
    ['br', 'Ash Wednesday', -46],
    ['br', 'Good Friday', -2],
    ['br', 'Corpus Christi', 60],
    ['br-sp-saopaulo', 'Corpus Christi', 60],
    ['br-rj', 'Carnival Tuesday', -47],
    ['br-rj', 'Corpus Christi', 60],
    ['pt', 'Carnival Tuesday', -47],
    ['pt', 'Good Friday', -2],
    ['pt', 'Easter Sunday', 0],
    ['pt', 'Corpus Christi', 60],
    ['pt-azores', 'Azores Day', 50],
    ['es', 'Good Friday', -2],
    ['es-md', 'Maundy Thursday', -3],
    ['es-an', 'Maundy Thursday', -3],
    ['es-ct', 'Easter Monday', 1],
  ])('of %s: %s is %i days from Easter, once a year', (id, name, offset) => {
    const dates = daysOf(id)
      .filter((day) => day.name.en === name)
      .map((day) => day.date);
    expect(dates).toEqual(YEARS.map((year) => addDays(easterOf(year), offset)));
  });
});

describe('fixed days', () => {
  test('a name that comes twice in a calendar comes on one day of the year, unless it moves with Easter', () => {
    const movable = /Carnival|Ash|Maundy|Good Friday|Easter|Corpus|Azores/;
    for (const [id, { days }] of calendars) {
      const dayOfYear = new Map<string, string>();
      for (const { date, name } of days.filter((day) => !movable.test(day.name.en))) {
        const monthAndDay = dayOfYear.get(name.en) ?? date.slice(5);
        expect(date.slice(5), `${id}: ${name.en}`).toBe(monthAndDay);
        dayOfYear.set(name.en, monthAndDay);
      }
    }
  });

  test('a name in one language has one name in each of the others, within a country', () => {
    for (const country of ['br', 'pt', 'es']) {
      const names = new Map<string, string>();
      const days = [...calendars]
        .filter(([id]) => id.split('-')[0] === country)
        .flatMap(([, { days }]) => days);
      for (const { name } of days) {
        expect(names.get(name.en) ?? JSON.stringify(name), name.en).toBe(JSON.stringify(name));
        names.set(name.en, JSON.stringify(name));
      }
    }
  });
});

describe('together', () => {
  const closingIn = (year: number, ...ids: string[]) =>
    closingAndOptional(ids).closing.filter((date) => date.startsWith(`${year}-`));

  test.each(YEARS)('Brazil has ten national holidays in %i', (year) => {
    expect(closingIn(year, 'br')).toHaveLength(10);
  });

  test.each(YEARS)('Portugal has thirteen mandatory holidays in %i', (year) => {
    expect(closingIn(year, 'pt')).toHaveLength(13);
  });

  test.each(YEARS.flatMap((year) => ['es-md', 'es-ct', 'es-an'].map((id) => [year, id] as const)))(
    'Spain has twelve days in %i with %s, none of them a Sunday',
    (year, id) => {
      const dates = closingIn(year, 'es', id);
      expect(dates).toHaveLength(12);
      expect(dates.filter((date) => weekdayOf(date) === 0)).toEqual([]);
    },
  );

  test('a Spanish day called "the Monday after" is one, and the day before it is in no calendar of Spain', () => {
    const spain = ['es', 'es-an', 'es-ct', 'es-md'].flatMap(daysOf);
    const moved = spain.filter((day) => day.name.en.startsWith('Monday after '));
    expect(moved.map((day) => day.date)).toEqual([
      ...['2026-11-02', '2026-12-07', '2027-03-01', '2027-08-16'],
      ...['2026-11-02', '2026-12-07', '2027-08-16'],
    ]);
    for (const { date } of moved) {
      expect(weekdayOf(date), date).toBe(1);
      expect(
        spain.some((day) => day.date === addDays(date, -1)),
        date,
      ).toBe(false);
    }
  });

  test('a regional calendar repeats no closing day of the calendars it is listed with', () => {
    for (const id of calendars.keys()) {
      const parts = id.split('-');
      const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('-'));
      const closedAbove = closingAndOptional(above).closing;
      const own = closingAndOptional([id]).closing;
      expect(
        own.filter((date) => closedAbove.includes(date)),
        id,
      ).toEqual([]);
    }
  });

  test('an optional day of Brazil closes where a state or a city makes it a holiday', () => {
    const optionalIn2027 = (...ids: string[]) =>
      closingAndOptional(ids).optional.filter((date) => date.startsWith('2027-'));
    expect(optionalIn2027('br')).toEqual(['2027-02-08', '2027-02-09', '2027-02-10', '2027-05-27']);
    expect(optionalIn2027('br', 'br-sp')).toEqual(optionalIn2027('br'));
    expect(optionalIn2027('br', 'br-sp', 'br-sp-saopaulo')).toEqual([
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
    ]);
    expect(optionalIn2027('br', 'br-rj')).toEqual(['2027-02-08', '2027-02-10']);
  });
});
