import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, serveFolder } from '../../src/publish/static-server.ts';

let folder: string;
let server: Running;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plantao-serve-'));
  mkdirSync(join(folder, 'hours'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'hours/index.html'), 'hours');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  server = await serveFolder(folder, '/help/');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual' });

describe('the server of a built site', () => {
  test('gives the index of a folder', async () => {
    const answer = await ask('hours/');
    expect([answer.status, await answer.text()]).toEqual([200, 'hours']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('sends a folder without its slash to the one with it', async () => {
    const answer = await ask('hours');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/help/hours/']);
  });

  test('gives the page for what is not there, as not found', async () => {
    const answer = await ask('nothing/');
    expect([answer.status, await answer.text()]).toEqual([404, 'lost']);
  });

  test('follows the rules of _headers', async () => {
    expect((await ask('')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('compresses texts where it is asked to, for those who understand it', async () => {
    const hosting = await serveFolder(folder, '/', 0, { compressed: true });
    const plain = await fetch(hosting.url, { headers: { 'accept-encoding': 'identity' } });
    const small = await fetch(hosting.url, { headers: { 'accept-encoding': 'br, gzip' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'home']);
    expect([small.headers.get('content-encoding'), await small.text()]).toEqual(['gzip', 'home']);
    expect((await ask('')).headers.get('content-encoding')).toBeNull();
    await hosting.close();
  });

  test.each(['../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', '/outside'])(
    'gives nothing outside its folder: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});
