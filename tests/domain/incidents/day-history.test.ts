import { expect, test } from 'vitest';
import { dayHistory } from '../../../src/domain/incidents/day-history.ts';
import { recordAt } from '../../../src/domain/incidents/status-record.ts';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { at, component, incident, maintenance, update } from '../../support/hand-built-status.ts';

const zone = 'America/Sao_Paulo';
const now = at('2026-11-21T15:00:00-03:00');
const mail = component('mail');
const outage = (
  status: 'major_outage' | 'partial_outage' | 'degraded_performance',
  from: string,
  until: string,
) =>
  incident(`${status}-${from}`, [
    update(from, 'investigating', { components: { mail: status } }),
    update(until, 'resolved', { components: { mail: 'operational' } }),
  ]);
const historyOf = (incidents: readonly ReturnType<typeof incident>[], more = {}) =>
  dayHistory(recordAt({ incidents, maintenance: [] }, now), { ...mail, ...more }, { zone, now });

test('has ninety dates, the last that of now', () => {
  const { days, uptime } = historyOf([]);
  expect(days).toHaveLength(90);
  expect(days.at(-1)?.day).toBe(parseCivilDate('2026-11-21'));
  expect(days.every(({ worst }) => worst === 'operational')).toBe(true);
  expect(uptime).toBe(1);
});

test('gives an outage to the date of the site zone, not of UTC', () => {
  const { days } = historyOf([
    outage('major_outage', '2026-11-19T22:00:00-03:00', '2026-11-19T23:30:00-03:00'),
  ]);
  expect(days.filter(({ worst }) => worst !== 'operational').map(({ day }) => day)).toEqual([
    parseCivilDate('2026-11-19'),
  ]);
});

test('splits an outage at midnight', () => {
  const { days } = historyOf([
    outage('major_outage', '2026-11-19T23:00:00-03:00', '2026-11-20T02:00:00-03:00'),
  ]);
  const touched = days.filter(({ majorOutage }) => majorOutage > 0);
  expect(touched.map(({ majorOutage }) => majorOutage / 3_600_000)).toEqual([1, 2]);
  expect(touched[0]?.causes).toEqual([{ kind: 'incident', id: 'major_outage-2026-11-19T23:00:00-03:00' }]);
});

test('counts a major outage whole, a partial one 30 %, a slow service not at all', () => {
  const hour = 3_600_000;
  const observed = 89 * 24 * hour + 15 * hour;
  const during = (status: Parameters<typeof outage>[0]) =>
    historyOf([outage(status, '2026-11-10T10:00:00-03:00', '2026-11-10T20:00:00-03:00')]).uptime;
  expect(during('major_outage')).toBeCloseTo(1 - (10 * hour) / observed, 12);
  expect(during('partial_outage')).toBeCloseTo(1 - (3 * hour) / observed, 12);
  expect(during('degraded_performance')).toBe(1);
});

test('does not count maintenance as down', () => {
  const work = maintenance('work', '2026-11-10T10:00Z', '2026-11-10T20:00Z', { components: ['mail'] });
  const history = dayHistory(recordAt({ incidents: [], maintenance: [work] }, now), mail, { zone, now });
  expect(history.uptime).toBe(1);
  expect(history.days.some(({ worst }) => worst === 'under_maintenance')).toBe(true);
});

test('knows nothing of dates before the component existed, and does not count them', () => {
  const { days, uptime } = historyOf(
    [outage('major_outage', '2026-11-20T00:00:00-03:00', '2026-11-20T12:00:00-03:00')],
    { since: parseCivilDate('2026-11-20') },
  );
  expect(days.map(({ worst }) => worst).slice(-3)).toEqual([null, 'major_outage', 'operational']);
  expect(uptime).toBeCloseTo(1 - 12 / 39, 12);
});

test('has no uptime for a component that is still to come', () => {
  const { days, uptime } = historyOf([], { since: parseCivilDate('2026-12-01') });
  expect(uptime).toBeNull();
  expect(days.every(({ worst }) => worst === null)).toBe(true);
});

test('shows what began this very instant', () => {
  const just = incident('just', [
    update('2026-11-21T15:00:00-03:00', 'investigating', { components: { mail: 'major_outage' } }),
  ]);
  expect(historyOf([just]).days.at(-1)?.worst).toBe('major_outage');
});

test('counts a date of 25 hours as it is', () => {
  const all = outage('major_outage', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00');
  const record = recordAt({ incidents: [all], maintenance: [] }, at('2026-10-27T12:00Z'));
  const history = dayHistory(record, mail, { zone: 'Europe/Madrid', now: at('2026-10-27T12:00Z'), days: 3 });
  expect(history.days[0]?.majorOutage).toBe(25 * 3_600_000);
});
