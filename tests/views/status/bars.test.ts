import { expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import { barLegend } from '../../../src/views/status/bars.ts';
import { componentRow } from '../../../src/views/status/component-rows.ts';
import { component, incident, update } from '../../support/hand-built-status.ts';
import { statusContext } from './status-context.ts';

const mail = component('mail');
const hit = incident('hit', [
  update('2026-11-20T10:00-03:00', 'investigating', { components: { mail: 'major_outage' } }),
  update('2026-11-20T10:01-03:00', 'resolved'),
]);

test('is one dashed row without a bad day', () => {
  const { bars } = componentRow(statusContext(), mail);
  expect(bars).toMatchObject({ viewBox: '0 0 359 28', quiet: 'M0 24H359', before: null, bad: [] });
  expect(bars.summary).toBe('Nenhum dia com problemas.');
  expect(bars.share).toBe('100,00%');
});

test('draws a bad day over its place in the row, and says it in words', () => {
  const { bars } = componentRow(statusContext({ incidents: [hit] }), mail);
  expect(bars.bad).toEqual([
    { state: 'major_outage', d: 'M352 0h3v28h-3z', text: '20 de novembro (Fora do ar)' },
  ]);
  expect(bars.summary).toBe('1 dia com problemas: 20 de novembro (Fora do ar).');
});

test('never rounds a minute out of ninety days up to 100 %', () => {
  const { bars } = componentRow(statusContext({ incidents: [hit] }), mail);
  expect(bars.share).toBe('99,99%');
});

test('begins with the day on which the component began', () => {
  const young = component('mail', { since: parseCivilDate('2026-11-12') });
  const { bars } = componentRow(statusContext({ components: [young] }), young);
  expect(bars.quiet).toBe('M320 24H359');
  expect(bars.before).toBe('M0 27H319');
  expect(bars.uptime).toContain('desde 12 de novembro de 2026');
});

test('tells the states apart by their shapes alone', () => {
  const shapes = barLegend(statusContext()).map(({ d }) => d);
  expect(new Set(shapes).size).toBe(shapes.length);
});
