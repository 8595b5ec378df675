import { expect, test } from 'vitest';
import { HOST_ZONES, hoursChecksIn } from '../support/host-zones.ts';

/** Other seeds than those of the fast part, the same at every run: a failure can be had again. */
test.each(HOST_ZONES.map((zone, index) => [zone, index + 1001] as const))(
  'the engine agrees with the oracle 100,000 times on a machine in %s',
  async (zone, seed) => {
    const { failures, ...done } = await hoursChecksIn(zone, seed, 100_000);
    expect(failures.join('\n\n')).toBe('');
    expect(done).toEqual({ zone, checks: 100_000 });
  },
  180_000,
);
