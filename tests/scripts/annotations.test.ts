import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../scripts/check.ts';
import { annotations } from '../../scripts/lib/annotations.ts';
import type { Problem } from '../../src/model/problem.ts';
import { contentFolder } from '../support/content-folder.ts';
import { run } from '../support/run-command.ts';

const PROBLEM: Problem = {
  severity: 'error',
  code: 'wrong-value',
  file: 'departments/a.yaml',
  line: 3,
  column: 7,
  path: 'order',
  message: 'order is "50%"',
  fix: 'write one\nor the other',
};

function withRepository<T>(work: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'plantao-repository-'));
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'site,1/content'), { recursive: true });
  try {
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('an annotation', () => {
  test('names the file from the root of its repository, its signs escaped', () => {
    expect(withRepository((root) => annotations([PROBLEM], join(root, 'site,1/content')))).toBe(
      '::error file=site%2C1/content/departments/a.yaml,line=3,col=7,title=wrong-value::order is "50%25"; write one%0Aor the other\n',
    );
  });

  test('of a file as a whole has no line, of the folder no file of its own', () => {
    const whole = { ...PROBLEM, severity: 'warning', line: null, column: null, fix: null } as const;
    const told = withRepository((root) =>
      annotations([whole, { ...whole, file: '.' }], join(root, 'site,1/content')),
    );
    expect(told.split('\n').slice(0, 2)).toEqual([
      '::warning file=site%2C1/content/departments/a.yaml,title=wrong-value::order is "50%25"',
      '::warning file=site%2C1/content,title=wrong-value::order is "50%25"',
    ]);
  });
});

describe('npm run check annotates', () => {
  const check = async (args: readonly string[], env: Record<string, string>) => {
    using folder = contentFolder();
    folder.write('departments/billing.yaml', 'name: Financeiro\nordem: 1\n');
    return await run(command, ['--content', folder.path, '--locale', 'en', ...args], env);
  };

  test('on standard error, where GitHub runs it or when asked to', async () => {
    const mark = /^::error file=.*departments\/billing\.yaml,line=2,col=1,title=unknown-key::ordem is no key/;
    expect((await check([], { GITHUB_ACTIONS: 'true' })).err).toMatch(mark);
    expect((await check(['--annotations'], {})).err).toMatch(mark);
    expect((await check([], {})).err).toBe('');
  });

  test('beside one JSON document on standard output', async () => {
    const { out, err } = await check(['--json'], { GITHUB_ACTIONS: 'true' });
    expect(JSON.parse(out)).toHaveProperty('problems');
    expect(err).toContain('::error ');
  });
});
