import { describe, expect, test } from 'vitest';
import { historyPages } from '../../../src/domain/incidents/history-pages.ts';
import { at } from '../../support/hand-built-status.ts';

const zone = 'America/Sao_Paulo';
const HOUR = 3_600_000;
/** So many entries an hour apart, the newest at `last`. */
const entries = (count: number, last: string) =>
  Array.from({ length: count }, (_, index) => ({ at: at(last) - index * HOUR }));
const pathsOf = (list: readonly { at: number }[], years: readonly number[] = []) =>
  historyPages(list, { zone, years }).map(({ path }) => path);

describe('the archive', () => {
  test('tells a year of a hundred on one page', () => {
    expect(pathsOf(entries(100, '2026-11-20T12:00Z'))).toEqual(['2026/']);
  });

  test('tells a year of more by its months', () => {
    const list = [...entries(60, '2026-11-20T12:00Z'), ...entries(41, '2026-03-20T12:00Z')];
    const pages = historyPages(list, { zone });
    expect(pages.map(({ path }) => path)).toEqual(['2026/', '2026/11/', '2026/03/']);
    expect(pages[0]).toMatchObject({ kind: 'months', months: [{ month: 11 }, { month: 3 }] });
    expect(pages[2]).toMatchObject({ kind: 'lines', month: 3, part: 1, parts: 1 });
  });

  test('tells a month of more than a hundred in parts, the newest first', () => {
    const list = entries(250, '2026-11-20T12:00Z');
    const pages = historyPages(list, { zone });
    expect(pages.map(({ path }) => path)).toEqual(['2026/', '2026/11/', '2026/11/2/', '2026/11/3/']);
    const lengths = pages.map((page) => (page.kind === 'lines' ? page.entries.length : null));
    expect(lengths).toEqual([null, 100, 100, 50]);
    expect(pages[1]?.kind === 'lines' && pages[1].entries[0]).toBe(list[0]);
  });

  test('keeps every address when more is added', () => {
    const list = entries(900, '2026-11-20T12:00Z');
    for (const count of [1, 99, 101, 500, 899]) {
      expect(pathsOf(list)).toEqual(expect.arrayContaining(pathsOf(list.slice(-count)) as string[]));
    }
  });

  test('counts an entry in the year and month of the site’s own clock', () => {
    expect(pathsOf([{ at: at('2026-01-01T02:00Z') }])).toEqual(['2025/']);
  });

  test('has the years that are asked for, with nothing in them', () => {
    expect(pathsOf([], [2026])).toEqual(['2026/']);
  });
});
