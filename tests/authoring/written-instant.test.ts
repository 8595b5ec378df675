import { expect, test } from 'vitest';
import { exactInstant } from '../../src/authoring/written-instant.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';

test.each([
  ['2026-11-03T17:05Z', 'America/Sao_Paulo', '2026-11-03T14:05-03:00'],
  ['2017-12-03T16:05:07Z', 'America/Sao_Paulo', '2017-12-03T14:05:07-02:00'],
  ['2026-03-29T00:59:59.500Z', 'Europe/Madrid', '2026-03-29T01:59:59.500+01:00'],
  ['2026-03-29T01:00Z', 'Europe/Madrid', '2026-03-29T03:00+02:00'],
  ['2026-11-03T17:05Z', 'Asia/Kathmandu', '2026-11-03T22:50+05:45'],
  ['2026-11-03T17:05Z', 'UTC', '2026-11-03T17:05+00:00'],
])('%s in %s is written %s, and read back as itself', (iso, zone, written) => {
  const at = parseInstant(iso) ?? Number.NaN;
  expect(exactInstant(at, zone)).toBe(written);
  expect(parseInstant(written)).toBe(at);
});
