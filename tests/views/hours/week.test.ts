import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../src/domain/hours/types.ts';
import type { Week } from '../../../src/domain/time/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { weekRows, weekText } from '../../../src/views/hours/week.ts';
import { OFFICE_WEEK, siteOf } from '../../support/hand-built-site.ts';

const context = contextOf(siteOf(), 'pt-BR', Date.UTC(2026, 10, 26, 15));
const spanish = contextOf(siteOf(), 'es', Date.UTC(2026, 10, 26, 15));
const week = (days: Week): Hours => ({ kind: 'week', week: days });

describe('a week in one line', () => {
  test('joins neighbouring days with the same hours', () => {
    expect(weekText(context, week(OFFICE_WEEK))).toBe('seg. a sex. 09:00 às 18:00');
  });

  test('lists a day of its own and leaves closed days out', () => {
    const saturday = OFFICE_WEEK.map((day, index) => (index === 5 ? [{ start: 840, end: 1080 }] : day));
    expect(weekText(context, week(saturday))).toBe('seg. a sex. 09:00 às 18:00; sáb. 14:00 às 18:00');
  });

  test('speaks the language of the page', () => {
    expect(weekText(spanish, week(OFFICE_WEEK))).toMatch(/^lun\.? a vie\.? 09:00 a 18:00$/);
  });

  test('claims nothing where hours are not stated', () => {
    expect(weekText(context, { kind: 'unstated' })).toBe('Horário não publicado');
    expect(weekRows(context, { kind: 'unstated' })).toEqual([]);
  });
});

describe('a week day by day', () => {
  test('has seven rows from Monday, closed ones too', () => {
    const rows = weekRows(context, week(OFFICE_WEEK));
    expect(rows.map(({ name }) => name)).toEqual([
      'segunda-feira',
      'terça-feira',
      'quarta-feira',
      'quinta-feira',
      'sexta-feira',
      'sábado',
      'domingo',
    ]);
    expect(rows.at(-1)).toMatchObject({ text: 'Fechado', strip: [] });
  });
});
