import { expect, test } from 'vitest';
import type { Locale } from '../../../src/model/types.ts';
import { channelsDown } from '../../../src/views/status/channels.ts';
import { diaryOf } from '../../../src/views/status/diary.ts';
import { historyPagesOf, historyView } from '../../../src/views/status/history.ts';
import { lastedText } from '../../../src/views/status/lasted.ts';
import { plannedText } from '../../../src/views/status/moment.ts';
import { openIncidentsOf } from '../../../src/views/status/open-incidents.ts';
import { plannedWork } from '../../../src/views/status/planned.ts';
import { recentIncidents } from '../../../src/views/status/recent.ts';
import { scaleOf } from '../../../src/views/status/time-scale.ts';
import { incident, maintenance, update } from '../../support/hand-built-status.ts';
import { statusContext, typed } from './status-context.ts';

const short = incident('short', [
  update('2026-11-17T10:08-03:00', 'investigating', { components: { mail: 'degraded_performance' } }),
  update('2026-11-17T13:12-03:00', 'resolved'),
]);
const open = incident('open', [
  update('2026-11-21T11:00-03:00', 'identified', { channels: { 'support/phone': 'down' } }),
]);
const done = maintenance('done', '2026-10-18T01:00-03:00', '2026-10-18T03:00-03:00');
const ahead = maintenance('ahead', '2026-12-06T02:00-03:00', '2026-12-06T05:00-03:00');

test('tells the last fifteen days, quiet neighbours together', () => {
  const diary = diaryOf(statusContext({ incidents: [short] }));
  expect(diary.map(({ date, lines }) => [date, lines.map(({ id }) => id)])).toEqual([
    ['18 a 21 de novembro', []],
    ['17 de novembro', ['short']],
    ['7 a 16 de novembro', []],
  ]);
});

test('lists what is open with the last thing said of it', () => {
  const context = statusContext({ incidents: [open, short] });
  expect(openIncidentsOf(context).map(({ id, state, lasted }) => [id, state, lasted])).toEqual([
    ['open', 'identified', null],
  ]);
  expect(openIncidentsOf(context)[0]?.latest?.prose.source).toContain('Texto de');
});

test('names our own channels that are down, and why', () => {
  expect(channelsDown(statusContext({ incidents: [open] }))).toMatchObject([
    { name: 'Telefone (Departamento support)', incident: { href: '/status/open/' } },
  ]);
  expect(channelsDown(statusContext({ incidents: [short] }))).toEqual([]);
});

test('lists maintenance to come, and none that is over', () => {
  const planned = plannedWork(statusContext({ maintenance: [ahead, done] }));
  expect(planned.map(({ href }) => href)).toEqual(['/status/ahead/']);
});

test.each<[Locale, string, string]>([
  [
    'pt-BR',
    'Prevista para 6 de dezembro de 2026, das 02:00 às 05:00 (UTC−3)',
    'Prevista de 6 de dezembro de 2026, 23:00 (UTC−3) a 7 de dezembro de 2026, 02:00 (UTC−3)',
  ],
  [
    'pt-PT',
    'Prevista para 6 de dezembro de 2026, das 02:00 às 05:00 (UTC−3)',
    'Prevista de 6 de dezembro de 2026, 23:00 (UTC−3) a 7 de dezembro de 2026, 02:00 (UTC−3)',
  ],
  [
    'es',
    'Previsto para el 6 de diciembre de 2026, de 02:00 a 05:00 (UTC−3)',
    'Previsto del 6 de diciembre de 2026, 23:00 (UTC−3) al 7 de diciembre de 2026, 02:00 (UTC−3)',
  ],
  [
    'en',
    'Planned for 6 December 2026, 02:00 to 05:00 (UTC−3)',
    'Planned from 6 December 2026, 23:00 (UTC−3) to 7 December 2026, 02:00 (UTC−3)',
  ],
])('says in %s once on which date the work is planned', (locale, within, over) => {
  const night = maintenance('night', '2026-12-06T23:00-03:00', '2026-12-07T02:00-03:00');
  const context = statusContext({ maintenance: [ahead, night], locale });
  const told = plannedWork(context).map(
    ({ planned: { from, until }, around: [before, between, after] }) =>
      before + from.text + between + until.text + after,
  );
  expect(told).toEqual([within, over]);
  expect(plannedText(context, ahead)).toBe(within);
});

test('gives a year one line an incident, month by month', () => {
  const context = statusContext({ incidents: [open, short], maintenance: [ahead, done] });
  const [page] = historyPagesOf(context);
  const view = page && historyView(context, page);
  expect(view?.sections.map(({ anchor, name, lines }) => [anchor, name, lines.map(({ id }) => id)])).toEqual([
    ['m11', 'novembro', ['open', 'short']],
    ['m10', 'outubro', ['done']],
  ]);
});

test('gives the home page the newest incidents with their dates and lengths', () => {
  const recent = recentIncidents(statusContext({ incidents: [open, short] }), 3, () => 'dia');
  expect(recent.map(({ note, state }) => [typed(note), state])).toEqual([
    ['dia', 'identified'],
    ['dia, 3 h 4 min', 'resolved'],
  ]);
});

test.each([
  [20_000, 'menos de 1 min'],
  [60_000, '1 min'],
  [184 * 60_000, '3 h 4 min'],
  [120 * 60_000, '2 h'],
  [(2 * 1440 + 5 * 60 + 9) * 60_000, '2 d 5 h'],
])('%i ms lasted %s', (milliseconds, text) => {
  expect(typed(lastedText(statusContext(), milliseconds))).toBe(text);
});

test('keeps what lasted a moment visible on a long axis', () => {
  const scale = scaleOf([0, 1, 100_000]);
  expect(scale(1) - scale(0)).toBeGreaterThanOrEqual(14);
  expect(scale(100_000)).toBe(1000);
  expect(scaleOf([0, 30, 100])(30)).toBe(300);
});
