import { describe, expect, test } from 'vitest';
import { nextChangeCommand } from '../../scripts/next-change.ts';
import { maintenance } from '../support/hand-built-status.ts';
import { run } from '../support/run-command.ts';
import { siteOf } from '../support/site-builder.ts';

const site = siteOf({ maintenance: [maintenance('disks', '2026-11-23T10:00Z', '2026-11-23T13:00Z')] });
const command = nextChangeCommand(() => Promise.resolve({ site, problems: [] }));

describe('npm run next-change', () => {
  test.each([
    ['counts from the present', [], false, '2026-11-23T13:00:00.000Z'],
    ['counts from the last build', ['--since', '2026-11-23T09:00Z'], true, '2026-11-23T10:00:00.000Z'],
    ['takes the present from --at', ['--at', '2026-11-23T09:00Z'], false, '2026-11-23T10:00:00.000Z'],
    [
      'takes wall times with --tz',
      ['--since', '2026-11-23T09:00', '--tz', 'America/Sao_Paulo'],
      false,
      '2026-11-23T13:00:00.000Z',
    ],
  ])('%s', async (_, args, due, at) => {
    const { code, out } = await run(command, ['--json', ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ due, at, why: { kind: 'maintenance', id: 'disks' } });
  });

  test('tells people in a line', async () => {
    const { out } = await run(command, ['--since', '2026-11-23T09:00Z']);
    expect(out).toBe('2026-11-23T10:00:00.000Z  maintenance disks  (due)\n');
  });

  test('refuses a time that is none', async () => {
    const { code, err } = await run(command, ['--since', 'yesterday']);
    expect(code).toBe(2);
    expect(err).toContain('--since is "yesterday"');
  });
});
