import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { siteFaults } from '../../src/publish/deploy/site-faults.ts';

// Builds a site and starts a dozen commands: as long as it takes on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const ROOT = resolve(import.meta.dirname, '../..');
/** What a clone holds that the page's commands need. */
const CLONED = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  '.gitignore',
];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plantao-first-hour-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shell blocks of the page, one after the other. */
const blocks = [
  ...readFileSync(join(ROOT, 'docs/first-hour.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm),
].map(([, commands = '']) => commands);

test('every command of the first hour works as it is written, and the site is published', async () => {
  const [clone = '', ...rest] = blocks;
  // Cloning and installing need a network: a copy with the packages of this one stands in for them.
  expect(clone).toMatch(/^git clone \S+ support\ncd support\nnpm ci\n$/);
  const support = join(folder, 'support');
  mkdirSync(support);
  for (const path of CLONED) cpSync(join(ROOT, path), join(support, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(support, 'node_modules'));
  const begin =
    'git init --quiet && git add --all -- . ":!node_modules" && git commit --quiet --message "Cloned"';
  const env = {
    ...process.env,
    LC_ALL: 'en_US.UTF-8',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ana',
    GIT_AUTHOR_EMAIL: 'ana@example.com',
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.com',
  };
  const { stdout } = await promisify(execFile)('sh', ['-ec', [begin, ...rest].join('\n')], {
    cwd: support,
    env,
  });
  expect(stdout).toContain('The content is sound.');
  expect(stdout).toContain('Release 1 is served');
  const www = join(folder, 'support-www/current');
  expect(await siteFaults(join(www, '.'), '/')).toEqual([]);
  expect(readFileSync(join(www, 'index.html'), 'utf8')).toContain('Example Hosting');
  const status = JSON.parse(readFileSync(join(www, 'api/v2/incidents.json'), 'utf8')) as {
    incidents: readonly { name: string; status: string }[];
  };
  expect(status.incidents).toMatchObject([{ name: 'Mail is delivered late', status: 'resolved' }]);
  expect(readFileSync(join(folder, 'support-nginx.conf'), 'utf8')).toContain(`root ${www};`);
});
