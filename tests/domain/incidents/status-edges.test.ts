import { expect, test } from 'vitest';
import { statusEdges } from '../../../src/domain/incidents/status-edges.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';

test('names updates, promises and the steps of maintenance in order', () => {
  const open = incident('open', [
    update('2026-11-03T14:00Z', 'investigating', { nextUpdateBy: '2026-11-03T15:00Z' }),
  ]);
  const work = maintenance('work', '2026-11-03T14:30Z', '2026-11-03T16:00Z', {
    published: at('2026-11-01T10:00Z'),
  });
  const edges = statusEdges({ incidents: [open], maintenance: [work] });
  expect(edges.map((edge) => [new Date(edge.at).toISOString().slice(5, 16), edge.kind])).toEqual([
    ['11-01T10:00', 'maintenance'],
    ['11-03T14:00', 'incident'],
    ['11-03T14:30', 'maintenance'],
    ['11-03T15:00', 'incident'],
    ['11-03T16:00', 'maintenance'],
  ]);
});
