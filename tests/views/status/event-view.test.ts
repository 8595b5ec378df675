import { expect, test } from 'vitest';
import { incidentView } from '../../../src/views/status/incident-view.ts';
import { maintenanceView } from '../../../src/views/status/maintenance-view.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';
import { statusContext, typed } from './status-context.ts';

const delays = incident('delays', [
  update('2026-11-03T14:05-03:00', 'investigating', {
    components: { mail: 'partial_outage' },
    channels: { 'support/phone': 'down' },
  }),
  update('2026-11-03T14:38-03:00', 'monitoring', { components: { mail: 'degraded_performance' } }),
  update('2026-11-03T17:09-03:00', 'resolved', { channels: { 'support/phone': 'up' } }),
]);

test('opens a resolved incident with its outcome in one line', () => {
  const view = incidentView(statusContext({ incidents: [delays] }), delays);
  expect(view.outcome.map(({ text }) => typed(text))).toEqual([
    'Resolvida em 3 de novembro de 2026, 17:09 (UTC−3), depois de 3 h 4 min.',
  ]);
  expect(view.affects).toMatchObject([{ state: 'partial_outage', href: '/status/components/mail/' }]);
  expect(view.channels).toEqual(['Telefone (Departamento support)']);
});

test('has the newest update first, each with the anchor that feeds link to', () => {
  const { updates } = incidentView(statusContext({ incidents: [delays] }), delays);
  expect(updates.map(({ anchor, phase }) => [anchor, phase.state])).toEqual([
    ['update-20261103T200900Z', 'resolved'],
    ['update-20261103T173800Z', 'monitoring'],
    ['update-20261103T170500Z', 'investigating'],
  ]);
});

test('shows the original of an update that is not translated, in its own language', () => {
  const { updates } = incidentView(statusContext({ incidents: [delays], locale: 'es' }), delays);
  expect(updates[0]?.prose?.lang).toBe('pt-BR');
});

test('draws phases and components on one axis', () => {
  const { lines } = incidentView(statusContext({ incidents: [delays] }), delays);
  expect(lines).toMatchObject({ from: '14:05', until: '17:09' });
  expect(lines?.lines.map(({ stretches }) => stretches.map(({ state }) => state))).toEqual([
    ['investigating', 'monitoring'],
    ['partial_outage', 'degraded_performance'],
  ]);
  expect(lines?.lines[0]?.stretches.map(({ text }) => typed(text))).toEqual([
    'Em investigação, 33 min',
    'Em observação, 2 h 31 min',
  ]);
  for (const { stretches } of lines?.lines ?? []) {
    expect(stretches.reduce((sum, { width }) => sum + width, 0)).toBe(1000);
  }
});

test('keeps the outcome and the later steps of planned work for their time', () => {
  const work = maintenance('work', '2026-11-22T02:00-03:00', '2026-11-22T05:00-03:00', {
    components: ['web'],
  });
  const view = maintenanceView(statusContext({ maintenance: [work] }), work);
  expect(view.outcome).toMatchObject([{ from: at('2026-11-22T05:00-03:00'), shown: false }]);
  expect(view.updates.map(({ phase }) => [phase.state, phase.shown])).toEqual([
    ['completed', false],
    ['in_progress', false],
    ['scheduled', true],
  ]);
  expect(view.lines).toBeNull();
});

test('tells of finished work when it was planned and when it took place', () => {
  const work = maintenance('work', '2026-11-06T02:00-03:00', '2026-11-06T05:00-03:00', {
    components: ['web'],
    updates: [
      update('2026-11-06T02:10-03:00', 'in_progress'),
      update('2026-11-06T04:00-03:00', 'verifying'),
      update('2026-11-06T05:30-03:00', 'completed'),
    ],
  });
  const view = maintenanceView(statusContext({ maintenance: [work] }), work);
  expect(typed(view.outcome[0]?.text)).toBe(
    'Concluída em 6 de novembro de 2026, 05:30 (UTC−3), depois de 3 h 30 min.',
  );
  expect(view.lines?.lines.map(({ stretches }) => stretches.map(({ state }) => state))).toEqual([
    ['planned'],
    ['in_progress', 'verifying'],
    ['under_maintenance'],
  ]);
});

test('says of cancelled work when it was cancelled, and nothing after', () => {
  const work = maintenance('work', '2026-12-06T02:00-03:00', '2026-12-06T05:00-03:00', {
    cancelled: { at: at('2026-11-20T10:00-03:00'), text: null },
  });
  const view = maintenanceView(statusContext({ maintenance: [work] }), work);
  expect(view.outcome.map(({ state, shown }) => [state, shown])).toEqual([['cancelled', true]]);
  expect(view.updates[0]?.phase.state).toBe('cancelled');
});

test('claims no length of what was told only when it was over', () => {
  const late = incident('late', [update('2026-11-05T09:00-03:00', 'resolved')]);
  const view = incidentView(statusContext({ incidents: [late] }), late);
  expect(view.outcome.map(({ text }) => text)).toEqual([
    'Resolvida em 5 de novembro de 2026, 09:00 (UTC−3).',
  ]);
  expect([view.began, view.lasted, view.lines]).toEqual([null, null, null]);
});
