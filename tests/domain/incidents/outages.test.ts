import { expect, test } from 'vitest';
import { outagesOf } from '../../../src/domain/incidents/outages.ts';
import { at, incident, update } from '../../support/hand-built-status.ts';

const down = { channels: { 'support/phone': 'down' } } as const;
const up = { channels: { 'support/phone': 'up' } } as const;
const dead = incident('dead-phone', [
  update('2026-11-03T10:00Z', 'investigating', down),
  update('2026-11-03T12:00Z', 'resolved', up),
]);

test('runs from the update that says down to the one that says up', () => {
  expect(outagesOf([dead], 'support/phone', at('2026-11-04T00:00Z'))).toEqual([
    { incident: 'dead-phone', from: at('2026-11-03T10:00Z'), until: at('2026-11-03T12:00Z') },
  ]);
});

test('has no end while the update that says up is still to come', () => {
  expect(outagesOf([dead], 'support/phone', at('2026-11-03T11:59Z'))).toEqual([
    { incident: 'dead-phone', from: at('2026-11-03T10:00Z'), until: null },
  ]);
});

test('does not exist before its first update, nor for another channel', () => {
  expect(outagesOf([dead], 'support/phone', at('2026-11-03T09:59Z'))).toEqual([]);
  expect(outagesOf([dead], 'support/chat', at('2026-11-04T00:00Z'))).toEqual([]);
});

test('lasts beyond a resolution that does not say up', () => {
  const forgotten = incident('a', [
    update('2026-11-03T10:00Z', 'investigating', down),
    update('2026-11-03T12:00Z', 'resolved'),
  ]);
  expect(outagesOf([forgotten], 'support/phone', at('2026-11-04T00:00Z'))[0]?.until).toBeNull();
});

test('keeps outages of several incidents apart: the first to begin has the shared time', () => {
  const second = incident('second', [
    update('2026-11-03T11:00Z', 'investigating', down),
    update('2026-11-03T13:00Z', 'resolved', up),
  ]);
  expect(outagesOf([second, dead], 'support/phone', at('2026-11-04T00:00Z'))).toEqual([
    { incident: 'dead-phone', from: at('2026-11-03T10:00Z'), until: at('2026-11-03T12:00Z') },
    { incident: 'second', from: at('2026-11-03T12:00Z'), until: at('2026-11-03T13:00Z') },
  ]);
});

test('swallows an outage that lies within another', () => {
  const within = incident('within', [
    update('2026-11-03T10:30Z', 'investigating', down),
    update('2026-11-03T11:00Z', 'resolved', up),
  ]);
  expect(outagesOf([within, dead], 'support/phone', at('2026-11-04T00:00Z'))).toHaveLength(1);
});

test('goes down again when an update says so again', () => {
  const twice = incident('twice', [...dead.updates, update('2026-11-03T14:00Z', 'investigating', down)]);
  expect(outagesOf([twice], 'support/phone', at('2026-11-04T00:00Z')).map(({ until }) => until)).toEqual([
    at('2026-11-03T12:00Z'),
    null,
  ]);
});
