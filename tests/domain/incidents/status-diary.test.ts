import { expect, test } from 'vitest';
import { archiveOf, recentDays } from '../../../src/domain/incidents/status-diary.ts';
import { recordAt } from '../../../src/domain/incidents/status-record.ts';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';

const zone = 'America/Sao_Paulo';
const now = at('2026-11-21T12:00Z');
const began = (id: string, when: string) =>
  incident(id, [update(when, 'investigating'), update(when, 'resolved')]);
const record = recordAt(
  {
    incidents: [
      began('late', '2026-11-20T23:30:00-03:00'),
      began('early', '2026-11-20T08:00:00-03:00'),
      began('old', '2025-12-31T23:30:00-03:00'),
      began('future', '2026-11-22T08:00:00-03:00'),
    ],
    maintenance: [
      maintenance('done', '2026-11-19T10:00Z', '2026-11-19T11:00Z'),
      maintenance('coming', '2026-11-25T10:00Z', '2026-11-25T11:00Z'),
      maintenance('off', '2027-01-25T10:00Z', '2027-01-25T11:00Z', {
        cancelled: { at: at('2026-11-18T10:00Z'), text: null },
      }),
    ],
  },
  now,
);

test('lists fifteen dates, newest first, with what began on each', () => {
  const days = recentDays(record, { zone, now });
  expect(days).toHaveLength(15);
  expect(days.slice(0, 4).map((day) => day.entries.map(({ it }) => it.id))).toEqual([
    [],
    ['late', 'early'],
    ['done'],
    ['off'],
  ]);
  expect(days[0]?.day).toBe(parseCivilDate('2026-11-21'));
});

test('has a page for each year in which something happened by the clock of the site, and for the present one', () => {
  const pages = archiveOf(record, { zone, now });
  expect(pages.map(({ path }) => path)).toEqual(['2026/', '2025/']);
  expect(archiveOf(recordAt({ incidents: [], maintenance: [] }, now), { zone, now })).toMatchObject([
    { path: '2026/', kind: 'lines', entries: [] },
  ]);
});

test('tells a year newest first', () => {
  const [, year] = archiveOf(record, { zone, now });
  expect(year?.kind === 'lines' && year.entries.map(({ it }) => it.id)).toEqual(['old']);
});
