import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SETTINGS = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'pt_BR.ISO-8859-1', LC_ALL: 'pt_BR', TZ: 'Asia/Kathmandu' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LANG: '', LC_ALL: '', TZ: 'Nowhere/Atall' },
];

let repository = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();

/** A command as a person or a program calls it, in some terminal's settings. */
function command(name: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const content = ['--content', join(repository, 'content')];
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' } as const;
    const child = execFile(
      process.execPath,
      [`scripts/${name}.ts`, ...args, ...content],
      options,
      (_, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'plantao-repository-'));
  cpSync(join(ROOT, 'tests/fixtures/base'), join(repository, 'content'), { recursive: true });
  git('init', '--quiet');
  git('config', 'user.name', 'Plantonista');
  git('config', 'user.email', 'plantonista@example.com');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('the commands that write', () => {
  test('open an incident, commit it alone, and take four updates at once from terminals of all kinds', async () => {
    writeFileSync(join(repository, 'content/departments/sales.yaml'), 'name: changed meanwhile\n');
    writeFileSync(join(repository, 'staged.txt'), 'staged by somebody else\n');
    git('add', 'staged.txt');
    const opened = await command(
      'new',
      [
        'incident',
        '--impact',
        'major',
        '--component',
        'mail-delivery',
        '--slug',
        'fila',
        '--json',
        '--commit',
        'Ninguém envia e-mail “já” 📮',
      ],
      SETTINGS[0] ?? {},
    );
    expect([opened.status, opened.stderr]).toEqual([0, '']);
    const { id, file, commit } = JSON.parse(opened.stdout);
    expect(commit).toBe(git('rev-parse', 'HEAD'));
    expect(git('log', '-1', '--format=%s', '--name-only')).toBe(`Open incident ${id}\n\ncontent/${file}`);
    expect(git('diff', '--cached', '--name-only')).toBe('staged.txt');

    const texts = SETTINGS.map((_, index) => `Atualização nº ${index} – “ção”`);
    const answers = await Promise.all(
      SETTINGS.map((env, index) =>
        command(
          'incident',
          ['update', id, '--json', '--commit', '--key', `k${index}`, texts[index] ?? ''],
          env,
        ),
      ),
    );
    for (const { status, stdout, stderr } of answers) {
      expect([status, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject({ changed: true, id });
    }
    const written = readFileSync(join(repository, 'content', file), 'utf8');
    for (const text of [...texts, 'Ninguém envia e-mail “já” 📮']) expect(written).toContain(text);
    const times = [...written.matchAll(/ at: (\S+)/g)].map(([, at]) => at);
    expect(new Set(times).size).toBe(5);
    for (const at of times) expect(at).toMatch(/-03:00$/);
    expect(git('log', '--format=%s', '-4').split('\n')).toEqual(Array(4).fill(`Update incident ${id}`));
    expect(git('diff', '--name-only')).toBe('content/departments/sales.yaml');
  });

  test('say what Git had against a commit, and keep what was written', async () => {
    writeFileSync(join(repository, '.git/hooks/pre-commit'), '#!/bin/sh\necho not today >&2\nexit 1\n', {
      mode: 0o755,
    });
    const { status, stdout, stderr } = await command(
      'new',
      ['incident', '--impact', 'minor', '--slug', 'x', '--commit', '--json', '--locale', 'es', 'X'],
      {},
    );
    rmSync(join(repository, '.git/hooks/pre-commit'));
    expect(status).toBe(1);
    expect(stderr).toContain('Git no ha hecho el commit: not today');
    expect(JSON.parse(stdout)).toMatchObject({ changed: true, commit: null });
  });
});
