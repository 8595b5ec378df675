import { expect, test } from 'vitest';
import { roundTrip } from '../support/round-trip.ts';

test('the demonstration, imported from its own API, publishes the same API', async () => {
  const { before, after, report } = await roundTrip('content', '2026-11-26T15:00:00Z');
  expect(report).toMatchObject({ losses: [], kept: [], problems: [] });
  expect(after).toEqual(before);
});
