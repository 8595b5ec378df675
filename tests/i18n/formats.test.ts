import { describe, expect, test } from 'vitest';
import { epochDayOf, parseCivilDate } from '../../src/domain/time/epoch-day.ts';
import { fill } from '../../src/i18n/fill.ts';
import {
  type DateStyle,
  formatDate,
  formatDateTime,
  formatDay,
  formatDayRange,
  formatMinutes,
  formatOffset,
  formatShare,
  formatTime,
  formatWeekday,
  yearOf,
  zoneAbbreviation,
} from '../../src/i18n/formats.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { plural } from '../../src/i18n/plural.ts';
import { noticePeriod } from '../../src/i18n/words/notice-period.ts';
import { zoneLabel, zoneName } from '../../src/i18n/zone-name.ts';
import type { Locale } from '../../src/model/types.ts';

const DAY = epochDayOf(2026, 11, 21);
/** 14:05 in Brasília, 17:05 in Lisbon, 18:05 in Madrid. */
const WINTER = Date.UTC(2026, 10, 21, 17, 5);
const SUMMER = Date.UTC(2026, 6, 1, 12);
/** Half past midnight of the 22nd in Madrid, still the 21st in Lisbon. */
const MIDNIGHT = Date.UTC(2026, 10, 21, 23, 30);

/** Digits and units are kept together by spaces of several kinds. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a date', () => {
  test.each<[Locale, DateStyle, string]>([
    ['pt-BR', 'full', 'sábado, 21 de novembro de 2026'],
    ['pt-BR', 'long', '21 de novembro de 2026'],
    ['pt-BR', 'weekday', 'sábado, 21 de novembro'],
    ['pt-BR', 'day', '21 de novembro'],
    ['pt-BR', 'month', 'novembro'],
    ['pt-PT', 'full', 'sábado, 21 de novembro de 2026'],
    ['pt-PT', 'day', '21 de novembro'],
    ['es', 'full', 'sábado, 21 de noviembre de 2026'],
    ['es', 'long', '21 de noviembre de 2026'],
    ['es', 'month', 'noviembre'],
    ['en', 'long', '21 November 2026'],
    ['en', 'day', '21 November'],
    ['en', 'month', 'November'],
  ])('in %s, %s, is %s', (locale, style, text) => {
    expect(formatDay(DAY, locale, style)).toBe(text);
  });

  test('is long unless asked otherwise', () => {
    expect(formatDay(DAY, 'en')).toBe(formatDay(DAY, 'en', 'long'));
  });

  test.each([
    ['a leap day', epochDayOf(2028, 2, 29), '29 de fevereiro de 2028'],
    ['the first day of 1970', 0, '1 de janeiro de 1970'],
    ['the last day before it', -1, '31 de dezembro de 1969'],
  ])('that is %s is written as any other', (_, day, text) => {
    expect(formatDay(day, 'pt-BR')).toBe(text);
  });

  test.each([
    ['Europe/Lisbon', '21 de noviembre de 2026'],
    ['Europe/Madrid', '22 de noviembre de 2026'],
  ])('of an instant is that of the clocks in %s', (zone, text) => {
    expect(formatDate(MIDNIGHT, zone, 'es')).toBe(text);
  });

  test('has its year', () => {
    expect([yearOf(0), yearOf(-1), yearOf(DAY)]).toEqual([1970, 1969, 2026]);
  });
});

describe('a stretch of dates', () => {
  test.each<[Locale, string, string]>([
    ['pt-BR', ' a ', '7 a 16 de novembro'],
    ['pt-PT', ' a ', '7 a 16 de novembro'],
    ['es', ' a ', '7 a 16 de noviembre'],
    ['en', ' to ', '7 to 16 November'],
  ])('in %s, within a month, names it once', (locale, between, text) => {
    expect(formatDayRange(epochDayOf(2026, 11, 7), epochDayOf(2026, 11, 16), locale, between)).toBe(text);
  });

  test.each<[Locale, string, string]>([
    ['pt-BR', ' a ', '28 de outubro a 16 de novembro'],
    ['es', ' a ', '28 de octubre a 16 de noviembre'],
    ['en', ' to ', '28 October to 16 November'],
  ])('in %s, over two months, names both', (locale, between, text) => {
    expect(formatDayRange(epochDayOf(2026, 10, 28), epochDayOf(2026, 11, 16), locale, between)).toBe(text);
  });

  test('over the turn of a year names both years', () => {
    const [from, to] = [epochDayOf(2026, 12, 28), epochDayOf(2027, 1, 4)];
    expect(formatDayRange(from, to, 'en', ' to ')).toBe('28 December 2026 to 4 January 2027');
  });

  test('has its year once where asked for', () => {
    const [from, to] = [epochDayOf(2026, 11, 20), epochDayOf(2026, 11, 30)];
    expect(formatDayRange(from, to, 'pt-PT', ' a ', 'long')).toBe('20 a 30 de novembro de 2026');
  });
});

describe('the period of a notice', () => {
  const [first, second, third] = ['2026-11-20', '2026-11-30', '2027-01-03'].map((text) =>
    parseCivilDate(text),
  );
  test.each<[Locale, string, string, string]>([
    [
      'pt-BR',
      'De 20 a 30 de novembro de 2026',
      'De 30 de novembro de 2026 a 3 de janeiro de 2027',
      'Em 20 de novembro de 2026',
    ],
    [
      'pt-PT',
      'De 20 a 30 de novembro de 2026',
      'De 30 de novembro de 2026 a 3 de janeiro de 2027',
      'Em 20 de novembro de 2026',
    ],
    [
      'es',
      'Del 20 al 30 de noviembre de 2026',
      'Del 30 de noviembre de 2026 al 3 de enero de 2027',
      'El 20 de noviembre de 2026',
    ],
    ['en', '20 to 30 November 2026', '30 November 2026 to 3 January 2027', 'On 20 November 2026'],
  ])('in %s says once what its ends share', (locale, month, years, day) => {
    const speaker = { t: messagesOf(locale), locale };
    const period = (from = first, until = first) =>
      noticePeriod(speaker, { from: from ?? null, until: until ?? null });
    expect([period(first, second), period(second, third), period()]).toEqual([month, years, day]);
    expect(noticePeriod(speaker, { from: null, until: null })).toBeNull();
  });
});

describe('a weekday', () => {
  test.each<[Locale, string, string, string]>([
    ['pt-BR', 'segunda-feira', 'domingo', 'seg.'],
    ['pt-PT', 'segunda-feira', 'domingo', 'segunda'],
    ['es', 'lunes', 'domingo', 'lun'],
    ['en', 'Monday', 'Sunday', 'Mon'],
  ])('in %s runs from %s to %s', (locale, first, last, short) => {
    expect(formatWeekday(0, locale)).toBe(first);
    expect(formatWeekday(6, locale)).toBe(last);
    expect(formatWeekday(0, locale, 'short')).toBe(short);
  });
});

describe('a time of day', () => {
  test.each([
    [0, '00:00'],
    [5, '00:05'],
    [540, '09:00'],
    [1439, '23:59'],
    [1440, '24:00'],
  ])('of %i minutes is %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  test.each<[string, Locale, string]>([
    ['America/Sao_Paulo', 'pt-BR', '14:05'],
    ['Europe/Lisbon', 'pt-PT', '17:05'],
    ['Europe/Madrid', 'es', '18:05'],
    ['UTC', 'en', '17:05'],
  ])('of an instant in %s, said in %s, is %s', (zone, locale, text) => {
    expect(formatTime(WINTER, zone, locale)).toBe(text);
  });

  test.each<Locale>(['pt-BR', 'pt-PT', 'es', 'en'])('at midnight in %s is 00:00', (locale) => {
    expect(formatTime(Date.UTC(2026, 10, 21), 'UTC', locale)).toBe('00:00');
  });

  test.each<[Locale, string]>([
    ['pt-BR', '21 de novembro de 2026, 14:05'],
    ['pt-PT', '21 de novembro de 2026, 14:05'],
    ['es', '21 de noviembre de 2026, 14:05'],
    ['en', '21 November 2026, 14:05'],
  ])('follows its date in %s', (locale, text) => {
    expect(formatDateTime(WINTER, 'America/Sao_Paulo', locale)).toBe(text);
  });
});

describe('a zone', () => {
  test.each([
    ['America/Sao_Paulo', WINTER, 'UTC−3', null],
    ['Europe/Lisbon', WINTER, 'UTC', 'WET'],
    ['Europe/Lisbon', SUMMER, 'UTC+1', 'WEST'],
    ['Europe/Madrid', WINTER, 'UTC+1', 'CET'],
    ['Europe/Madrid', SUMMER, 'UTC+2', 'CEST'],
    ['Asia/Kolkata', WINTER, 'UTC+5:30', null],
    ['UTC', WINTER, 'UTC', null],
  ])('%s at %i has its offset and its abbreviation', (zone, at, offset, abbreviation) => {
    expect(formatOffset(at, zone)).toBe(offset);
    expect(zoneAbbreviation(at, zone)).toBe(abbreviation);
  });

  test.each<[string, Locale, string]>([
    ['America/Sao_Paulo', 'pt-BR', 'horário de Brasília'],
    ['America/Sao_Paulo', 'pt-PT', 'hora de Brasília'],
    ['America/Sao_Paulo', 'es', 'hora de Brasilia'],
    ['America/Sao_Paulo', 'en', 'Brasília time'],
    ['Europe/Madrid', 'es', 'hora peninsular de España'],
    ['Europe/Lisbon', 'pt-PT', 'hora de Lisboa'],
    ['America/Argentina/Buenos_Aires', 'pt-BR', 'horário de Buenos Aires'],
    ['America/New_York', 'es', 'hora de New York'],
    ['Asia/Tokyo', 'en', 'Tokyo time'],
    ['UTC', 'pt-PT', 'UTC'],
  ])('%s is called in %s %s', (zone, locale, name) => {
    expect(zoneName(zone, locale)).toBe(name);
  });

  test.each<[string, number, Locale, string]>([
    ['America/Sao_Paulo', WINTER, 'pt-BR', 'horário de Brasília (UTC−3)'],
    ['Europe/Lisbon', SUMMER, 'pt-PT', 'hora de Lisboa (WEST, UTC+1)'],
    ['Europe/Madrid', WINTER, 'es', 'hora peninsular de España (CET, UTC+1)'],
    ['Europe/Madrid', SUMMER, 'en', 'Madrid time (CEST, UTC+2)'],
    ['UTC', SUMMER, 'en', 'UTC'],
  ])('%s at %i says in %s what its clocks show', (zone, at, locale, label) => {
    expect(zoneLabel(zone, at, locale)).toBe(label);
  });
});

describe('a share', () => {
  test.each<[number, Locale, string]>([
    [0.9998, 'pt-BR', '99,98%'],
    [0.9998, 'pt-PT', '99,98%'],
    [0.9998, 'es', '99,98 %'],
    [0.9998, 'en', '99.98%'],
    [1, 'pt-BR', '100,00%'],
    [0, 'en', '0.00%'],
  ])('of %d in %s is %s', (share, locale, text) => {
    expect(plain(formatShare(share, locale))).toBe(text);
  });
});

describe('a message', () => {
  test.each<[string, Record<string, string | number>, string]>([
    ['até {time}', { time: '18:00' }, 'até 18:00'],
    ['{from} às {to}', { from: '09:00', to: '12:00' }, '09:00 às 12:00'],
    ['{n} de {n}', { n: 3 }, '3 de 3'],
    ['{n} dias', { n: 0 }, '0 dias'],
    ['até {time}', {}, 'até {time}'],
    ['{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
  ])('%s with %o is %s', (message, values, text) => {
    expect(fill(message, values)).toBe(text);
  });
});

describe('a number of things', () => {
  test.each<[Locale, number, 'one' | 'other']>([
    ['pt-BR', 0, 'one'],
    ['pt-BR', 1, 'one'],
    ['pt-BR', 2, 'other'],
    ['pt-BR', 1_000_000, 'other'],
    ['pt-PT', 0, 'other'],
    ['pt-PT', 1, 'one'],
    ['pt-PT', 2, 'other'],
    ['es', 0, 'other'],
    ['es', 1, 'one'],
    ['es', 1_000_000, 'other'],
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 21, 'other'],
  ])('in %s, of %i, takes the form %s', (locale, n, form) => {
    expect(plural(locale, n, { one: 'one {n}', other: 'other {n}' })).toBe(`${form} ${n}`);
  });
});
