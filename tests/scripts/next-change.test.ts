import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

  describe('asks the published site when it was built', () => {
    const asking = async (body: string, ...args: readonly string[]) => {
      const server = createServer((request, response) => {
        response.statusCode = request.url === '/help/api/build.json' ? 200 : 404;
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/help`;
      const answer = await run(command, ['--json', '--published', url, ...args]);
      server.close();
      return answer;
    };

    test('and counts from then', async () => {
      const { out } = await asking('{"instant":"2026-11-23T09:00:00.000Z"}');
      expect(JSON.parse(out)).toMatchObject({ due: true, at: '2026-11-23T10:00:00.000Z' });
    });

    test.each(['not JSON', '{}', 'null', '{"instant":"soon"}'])(
      'and calls a build due where it answers %s',
      async (body) => {
        const { code, out, err } = await asking(body);
        expect(code).toBe(0);
        expect(JSON.parse(out)).toMatchObject({ due: true, why: { kind: 'unpublished', id: null } });
        expect(err).toContain('does not say when it was built');
      },
    );

    test('but not at what is no address, and not beside --since', async () => {
      expect((await run(command, ['--published', 'here'])).code).toBe(2);
      const both = ['--published', 'https://example.com/', '--since', '2026-11-23T09:00Z'];
      expect((await run(command, both)).code).toBe(2);
    });
  });
});
