import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shownYears } from '../../../src/domain/notices/shown-years.ts';
import { loadSite } from '../../../src/model/load-site.ts';
import type { Notice, Site } from '../../../src/model/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { type YearPageView, yearPageView } from '../../../src/views/year/year-view.ts';
import { at } from '../../support/hand-built-status.ts';

const BEFORE = at('2017-10-16T12:00-02:00');
const IN_FORCE = at('2017-10-19T12:00-02:00');
let site: Site;

beforeAll(async () => {
  const loaded = await loadSite(resolve(import.meta.dirname, '../../sites/schedule-change'));
  if (loaded.site === null) throw new Error('the content has errors');
  site = loaded.site;
});

const viewOf = (now: number, more: Partial<Notice> = {}, year = 2017): YearPageView => {
  const notices = site.notices.map((notice) => ({ ...notice, ...more }));
  return yearPageView(contextOf({ ...site, notices }, 'pt-BR', now), year);
};
const dayOf = ({ months }: YearPageView, month: number, number: number) =>
  months[month - 1]?.weeks.flat().find((day) => day?.number === number);
const titles = ({ entries }: YearPageView) => entries.map(({ title }) => title.text);

describe('the year on one sheet', () => {
  test('has twelve months of whole weeks, and every day once', () => {
    const { months } = viewOf(IN_FORCE);
    expect(months.map(({ name }) => name)).toHaveLength(12);
    expect(months.flatMap(({ weeks }) => weeks).every((week) => week.length === 7)).toBe(true);
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)).toHaveLength(365);
  });

  test.each([
    ['a holiday', 9, 7, 'closed', ''],
    ['a date that the notice closes', 10, 17, 'closed', 'A'],
    ['a date with special hours', 10, 19, 'special', 'A'],
    ['a date that the notice leaves as usual', 10, 22, null, 'A'],
    ['a holiday on which the notice opens', 11, 2, 'special', 'A'],
    ['an ordinary day', 11, 3, null, ''],
  ])('marks %s', (_, month, number, mark, letters) => {
    expect(dayOf(viewOf(IN_FORCE), month, number)).toMatchObject({ mark, letters });
  });

  test('says each mark in words', () => {
    expect(dayOf(viewOf(IN_FORCE), 9, 7)?.words).toBe('todos fechados');
    expect(dayOf(viewOf(IN_FORCE), 11, 3)?.words).toBe('');
  });

  test('has the keys to the marks that a day bears, and to no other', () => {
    expect(viewOf(BEFORE).keys.map(({ mark }) => mark)).toEqual(['closed']);
    expect(viewOf(IN_FORCE).keys).toEqual([
      { mark: 'closed', text: 'todos fechados' },
      { mark: 'special', text: 'horário especial' },
      { mark: 'letter', text: 'aviso, na lista' },
    ]);
  });

  test('lists closing days and notices by date, with those for whom they hold', () => {
    const { entries } = viewOf(IN_FORCE);
    expect(entries.map(({ day }) => day)).toEqual(entries.map(({ day }) => day).toSorted((a, b) => a - b));
    expect(entries.find(({ letter }) => letter === 'A')).toMatchObject({
      dates: ['17 de out. a', '2 de nov.'],
      href: '/notices/special-hours-2017/',
      who: 'Financeiro, Comercial, Suporte técnico',
    });
    expect(entries.find(({ title }) => title.text === 'Independência do Brasil')?.who).toBe(
      'Todos os departamentos',
    );
    expect(titles(viewOf(IN_FORCE))).not.toContain('Finados');
  });

  test('knows nothing of a notice before it is published', () => {
    expect(dayOf(viewOf(BEFORE), 10, 17)).toMatchObject({ mark: null, letters: '' });
    expect(titles(viewOf(BEFORE))).toContain('Finados');
    expect(viewOf(BEFORE).entries.every(({ letter }) => letter === null)).toBe(true);
  });

  test('leaves out what was withdrawn before it began, and keeps what held for a while', () => {
    const withdrawn = (instant: string) => ({ withdrawn: { at: at(instant), text: null } });
    expect(viewOf(IN_FORCE, withdrawn('2017-10-16T22:00-02:00')).entries.some(({ letter }) => letter)).toBe(
      false,
    );
    const later = viewOf(IN_FORCE, withdrawn('2017-10-18T12:00-02:00'));
    expect(dayOf(later, 10, 17)?.mark).toBe('closed');
    expect(dayOf(later, 10, 19)?.mark).toBe(null);
  });

  test('says up to when the holidays are known', () => {
    expect(viewOf(IN_FORCE).known).toEqual([]);
    expect(viewOf(IN_FORCE, {}, 2019).known).toEqual([
      'Feriados nacionais do Brasil: conhecidos até 31 de dezembro de 2018.',
    ]);
  });
});

describe('the years that have a page', () => {
  test('are the present one, those of notices, and the next where its holidays are known', () => {
    expect(shownYears(site, IN_FORCE)).toEqual([2017, 2018]);
    expect(shownYears(site, at('2018-06-01T12:00Z'))).toEqual([2017, 2018]);
    expect(shownYears(site, at('2020-06-01T12:00Z'))).toEqual([2017, 2020]);
    expect(shownYears({ ...site, departments: [] }, IN_FORCE)).toEqual([]);
  });
});
