import { expect, test } from 'vitest';
import { HOST_ZONES, hoursChecksIn } from '../../support/host-zones.ts';

test.concurrent.each(HOST_ZONES.map((zone, index) => [zone, index + 1] as const))(
  'the engine agrees with the cases and the oracle on a machine in %s',
  async (zone, seed) => {
    const { failures, ...done } = await hoursChecksIn(zone, seed, 5000);
    expect(failures.join('\n\n')).toBe('');
    expect(done).toEqual({ zone, checks: 5000 });
  },
  20_000,
);
