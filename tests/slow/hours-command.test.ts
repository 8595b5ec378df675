import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOST_ZONES } from '../support/host-zones.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = ['--content', 'tests/sites/schedule-change'];

/** The command as a program calls it, on a machine of that zone. */
function hours(zone: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/hours.ts', ...CONTENT, ...args], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone, LC_ALL: 'en_US.UTF-8' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('node scripts/hours.ts', () => {
  const asked = ['--json', '--at', '2017-10-19T09:00', '--tz', 'America/Sao_Paulo'];

  test.each(HOST_ZONES)('writes one JSON document and nothing else on a machine in %s', (zone) => {
    const { status, stdout, stderr } = hours(zone, ...asked, '--channel', 'support/email');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout).instants[0]).toMatchObject({
      at: '2017-10-19T11:00:00.000Z',
      channels: [{ state: 'open', since: '2017-10-19T11:00:00.000Z', until: '2017-10-20T01:00:00.000Z' }],
    });
  });

  test('exits with 2 where it is used wrongly', () => {
    const { status, stdout, stderr } = hours('UTC', '--json', '--channel', 'pigeon');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--channel is "pigeon"');
  });
});
