import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'tests/fixtures/base');
const AT = '2026-11-23T09:00-03:00';
const ENV = { ...process.env, NODE_ENV: 'production', LC_ALL: 'en' };

const folder = mkdtempSync(join(tmpdir(), 'plantao-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start', () => {
  const out = join(folder, 'out');
  let server: ChildProcess;
  let said = '';
  let url: URL;
  beforeAll(async () => {
    const args = ['--content', CONTENT, '--out', out, '--base', '/help', '--at', AT, '--port', '0'];
    server = spawn(process.execPath, ['scripts/start.ts', ...args], { cwd: ROOT, env: ENV });
    const address = await new Promise<string>((found, failed) => {
      server.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, line] = /^ {2}(http:.*)\n\nCtrl\+C/m.exec(said) ?? [];
        if (line !== undefined) found(line);
      });
      server.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      server.once('exit', () => failed(new Error(said)));
    });
    url = new URL(address.replace('localhost', '127.0.0.1'));
  });
  afterAll(() => server.kill());

  test('builds where --out says, for the path that --base says', () => {
    expect(said).toContain(`in ${out}`);
    expect(existsSync(join(out, 'api/build.json'))).toBe(true);
    expect(url.pathname).toBe('/help/');
  });

  test('serves what it built, below that path alone', async () => {
    const home = await fetch(url);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('href="/help/hours/"');
    const { instant } = (await (await fetch(new URL('api/build.json', url))).json()) as {
      instant: string;
    };
    expect(Date.parse(instant)).toBe(Date.parse(AT));
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });

  test('ends when it is told to', async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe('npm start without anything to serve', () => {
  const start = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/start.ts', ...args], { cwd: ROOT, env: ENV }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        stdout,
        stderr,
      }),
    );

  test('shows its help, and ends', async () => {
    const { code, stdout } = await start('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: npm run start -- [options]');
    for (const option of ['--out DIR', '--base PATH', '--at ISO', '--port PORT', '--content DIR'])
      expect(stdout).toContain(option);
  });

  test.each([
    ['a port that is none', ['--port', 'high'], 'start: --port is "high"; write a number like 4321\n'],
    [
      'a base that is no path',
      ['--base', 'https://x'],
      'start: --base is "https://x"; write a path like /help/\n',
    ],
  ])('refuses %s before it builds', async (_, args, message) => {
    const out = join(folder, 'never');
    const { code, stderr } = await start('--content', CONTENT, '--out', out, ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(existsSync(out)).toBe(false);
  });

  test('names a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const out = join(folder, 'taken');
    const { code, stderr } = await start('--content', CONTENT, '--out', out, '--at', AT, '--port', `${port}`);
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`start: port ${port} cannot be used (EADDRINUSE); name another with --port`);
  });
});
