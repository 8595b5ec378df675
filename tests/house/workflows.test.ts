import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly needs?: string;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readdirSync(FOLDER);
const workflow = (file: string): Workflow =>
  parse(readFileSync(join(FOLDER, file), 'utf8'), { strict: true }) as Workflow;
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
async function optionsOf(name: string): Promise<readonly string[]> {
  const exported: Readonly<Record<string, unknown>> = await import(`../../scripts/${name}.ts`);
  const made = Object.values(exported).map((one) => (typeof one === 'function' ? one() : one));
  return made.flatMap((one) => Object.keys((one as { options?: object }).options ?? {}));
}

describe.each(files)('the workflow %s', (file) => {
  const { jobs, permissions, concurrency, on } = workflow(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('names its triggers, runs one at a time, and every job ends', () => {
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(concurrency.group).toMatch(/\S/);
    for (const job of Object.values(jobs)) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('uses actions by the hash of their commit, the version beside it', () => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action = '']) => !action.startsWith('./'));
    for (const [, action, comment] of uses) {
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test('runs commands that the project has, with options that they know', async () => {
    for (const { run } of steps) {
      for (const [, name = '', args = ''] of run?.matchAll(/npm run (?:--silent )?([a-z-]+)(?: -- (.*))?/g) ??
        []) {
        expect(Object.keys(scripts)).toContain(name);
        for (const [, option = ''] of args.matchAll(/--([a-z-]+)/g)) {
          expect(['json', ...(await optionsOf(name))]).toContain(option);
        }
      }
    }
  });

  test('puts nothing of the event into a script, and keeps no credentials in the checkout', () => {
    for (const { run, uses, with: options } of steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    }
  });

  test('asks for what it needs and no more', () => {
    const asked = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].map((one) =>
      Object.entries(one)
        .map(([name, level]) => `${name} ${level}`)
        .join(', '),
    );
    expect(asked).toEqual(PERMISSIONS[file]);
  });
});

/** Of the workflow, then of each job. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  'check.yml': ['contents read', ''],
  'publish.yml': ['', 'contents read, pages read', 'pages write, id-token write'],
  'scheduled.yml': ['', 'contents read, pages read', 'contents read, pages write, id-token write'],
};

test('a pull request is checked, a push to main published, and the schedule stands alone in its file', () => {
  expect(Object.keys(workflow('check.yml').on)).toEqual(['pull_request']);
  expect(workflow('publish.yml').on).toMatchObject({ push: { branches: ['main'] }, workflow_call: null });
  expect(files.filter((file) => 'schedule' in workflow(file).on)).toEqual(['scheduled.yml']);
  const { publish } = workflow('scheduled.yml').jobs;
  expect(publish).toMatchObject({ needs: 'due', uses: './.github/workflows/publish.yml' });
});
