import { expect, test } from 'vitest';
import { groupRows } from '../../../src/views/status/component-rows.ts';
import { phaseClaims } from '../../../src/views/status/phase-claims.ts';
import { promiseClaims } from '../../../src/views/status/promise.ts';
import { statusSentence } from '../../../src/views/status-sentence.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';
import { NOW, statusContext } from './status-context.ts';

const DAY = 86_400_000;
const END = NOW + 3 * DAY;

/** What a reader sees at an instant: the claims that stand then. */
const seen = (
  claims: readonly { state: string; from: number | undefined; until: number | undefined }[],
  when: number,
) =>
  claims
    .filter(({ from = Number.NEGATIVE_INFINITY, until = Infinity }) => from <= when && when < until)
    .map(({ state }) => state);

test('claims operational until the validity ends, and nothing from then on', () => {
  const { claims } = statusSentence(statusContext());
  expect(seen(claims, NOW)).toEqual(['operational']);
  expect(seen(claims, END - 1)).toEqual(['operational']);
  expect(seen(claims, END)).toEqual(['unknown']);
  expect(seen(claims, END + 400 * DAY)).toEqual(['unknown']);
});

test('shows without script just what was right at the build', () => {
  const { claims } = statusSentence(statusContext());
  expect(claims.map(({ state, shown }) => [state, shown])).toEqual([
    ['operational', true],
    ['unknown', false],
  ]);
});

test('follows planned work of the days ahead, component by component', () => {
  const work = maintenance('work', '2026-11-22T02:00-03:00', '2026-11-22T05:00-03:00', {
    components: ['web'],
  });
  const context = statusContext({ maintenance: [work] });
  const rows = groupRows(context)[0]?.rows ?? [];
  const web = rows.find(({ id }) => id === 'web')?.claims ?? [];
  const mail = rows.find(({ id }) => id === 'mail')?.claims ?? [];
  for (const claims of [web, statusSentence(context).claims]) {
    expect(seen(claims, at('2026-11-22T01:59-03:00'))).toEqual(['operational']);
    expect(seen(claims, at('2026-11-22T02:00-03:00'))).toEqual(['under_maintenance']);
    expect(seen(claims, at('2026-11-22T05:00-03:00'))).toEqual(['operational']);
  }
  expect(seen(mail, at('2026-11-22T03:00-03:00'))).toEqual(['operational']);
});

test('shows of a group the state of its worst member', () => {
  const down = incident('down', [
    update('2026-11-21T11:00-03:00', 'investigating', { components: { mail: 'partial_outage' } }),
  ]);
  const group = groupRows(statusContext({ incidents: [down] }))[0];
  expect(group?.claims[0]?.state).toBe('partial_outage');
  expect(group?.rows.map(({ claims }) => claims[0]?.state)).toEqual(['partial_outage', 'operational']);
});

test('goes through the phases of a maintenance by the clock of the reader', () => {
  const work = maintenance('work', '2026-11-22T02:00-03:00', '2026-11-22T05:00-03:00');
  const claims = phaseClaims(statusContext({ maintenance: [work] }), work);
  expect(seen(claims, NOW)).toEqual(['scheduled']);
  expect(seen(claims, at('2026-11-22T02:00-03:00'))).toEqual(['in_progress']);
  expect(seen(claims, at('2026-11-22T05:00-03:00'))).toEqual(['completed']);
});

test('does not know what became of work that the clock brings to a page that has gone stale', () => {
  const work = maintenance('work', '2026-11-24T11:00-03:00', '2026-11-24T14:00-03:00');
  const claims = phaseClaims(statusContext({ maintenance: [work] }), work);
  expect(seen(claims, at('2026-11-24T11:30-03:00'))).toEqual(['in_progress']);
  expect(seen(claims, at('2026-11-24T14:00-03:00'))).toEqual(['unknown']);
});

test('leaves work that was said to be in progress there until somebody says that it ended', () => {
  const work = maintenance('work', '2026-11-21T10:00-03:00', '2026-11-21T11:00-03:00', {
    updates: [update('2026-11-21T10:05-03:00', 'in_progress')],
  });
  const claims = phaseClaims(statusContext({ maintenance: [work] }), work);
  expect(claims.map(({ state, until }) => [state, until])).toEqual([['in_progress', undefined]]);
});

test('says of a promised update that it is late from the instant on at which it is', () => {
  const claims = promiseClaims(statusContext(), NOW + 60_000);
  expect(claims.map(({ shown }) => shown)).toEqual([true, false]);
  expect(seen(claims, NOW + 60_000)).toEqual(['minor']);
  expect(promiseClaims(statusContext(), NOW - 1).map(({ shown }) => shown)).toEqual([false, true]);
});

test('does not say that all is well while an incident is open that touches no service', () => {
  const phone = incident('phone', [update('2026-11-21T11:00-03:00', 'identified')], { impact: 'none' });
  const calm = statusSentence(statusContext());
  const { mark, text } = statusSentence(statusContext({ incidents: [phone] }));
  expect(mark).toBe('operational');
  expect(text).not.toBe(calm.text);
});

test('names the newest open incident beside the sentence, else planned work of the week ahead', () => {
  const open = incident('open', [update('2026-11-21T11:00-03:00', 'investigating')]);
  const soon = maintenance('soon', '2026-11-27T02:00-03:00', '2026-11-27T05:00-03:00');
  const late = maintenance('late', '2026-12-27T02:00-03:00', '2026-12-27T05:00-03:00');
  const detail = (content: Parameters<typeof statusContext>[0]) =>
    statusSentence(statusContext(content)).detail?.href;
  expect(detail({ incidents: [open], maintenance: [soon] })).toBe('/status/open/');
  expect(detail({ maintenance: [late, soon] })).toBe('/status/soon/');
  expect(detail({ maintenance: [late] })).toBeUndefined();
});
