import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AT } from '../../scripts/bench/incident-content.ts';
import { writeSite } from '../../scripts/bench/scale/made-up-site.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { freshRoot } from '../support/build-roots.ts';
import { writeWholeSite } from '../support/whole-site.ts';

/** Words that only an editor's file holds, and words that only the project's own modules hold. */
const WRITTEN = 'Quokkaflux';
const OWN = 'Verificado em';

/** Has a build name each module that Node loads for it, but those of packages, and that holds one of these words. */
const WATCH = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) {
  const loaded = next(url, context);
  if (/^node:|\\/node_modules\\/(?!\\.)/.test(url)) return loaded;
  const source = String(loaded.source ?? '');
  for (const word of ${JSON.stringify([WRITTEN, OWN])}) if (source.includes(word)) process.stderr.write('\\nholds ' + word + ': ' + url + '\\n');
  return loaded;
} });`;

const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
const watching = ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`];
const PROJECT = resolve(import.meta.dirname, '../..');
const scriptIn = (root: string): string => join(root, 'scripts/build.ts');
/** Where a build writes its pages before they are published. */
const ASIDE = join(PROJECT, '.work/build/index.html');
/** A screenshot of the demonstration: `sharp` makes it smaller for the pages, in several widths. */
const PICTURE = join(PROJECT, 'content/tutorials/account/two-factor-code.png');

/** Begins a build and kills it as soon as its home page is written, which is long before it is done. */
async function killedBuild(content: string, out: string): Promise<void> {
  const began = Date.now();
  const child = spawn(process.execPath, [scriptIn(PROJECT), '--content', content, '--out', out, '--at', AT], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while ((statSync(ASIDE, { throwIfNoEntry: false })?.mtimeMs ?? 0) < began)
    await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

async function build(
  root: string,
  content: string,
  out: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<string> {
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [...flags, scriptIn(root), '--content', content, '--out', out, '--at', AT],
    { env: { ...process.env, NODE_ENV: 'production', ...env } },
  );
  return stderr;
}

/** The same files in another folder, written in the opposite order. */
async function copyBackwards(from: string, to: string): Promise<void> {
  for (const file of [...(await filesBelow(from))].reverse()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), readFileSync(join(from, file)));
  }
}

async function bytesOf(out: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesBelow(out);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), 'base64')]));
}

describe('two builds of one content and instant', () => {
  const [here, there] = [join(folder, 'content'), join(folder, 'elsewhere', 'other content')];
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  let root = '';
  let modules = '';
  let [before, behindKilled] = [{}, {}];

  beforeAll(async () => {
    const locales = ['pt-BR', 'en'];
    writeSite(here, { articles: 6, locales, components: 0.5, incidents: 6, notices: 2, seed: 3 });
    const page = `---\ntitle: ${WRITTEN}\nsummary: ${WRITTEN}.\n---\n\n<Callout type="note">\n\n${WRITTEN}\n\n</Callout>\n\n![${WRITTEN}](./shown.png)\n`;
    writeFileSync(join(here, 'tutorials/subject-0/written.mdx'), page);
    copyFileSync(PICTURE, join(here, 'tutorials/subject-0/shown.png'));
    mkdirSync(join(here, 'policies'));
    writeFileSync(
      join(here, 'policies/rules.mdx'),
      '---\ntitle: Regras\nsummary: O que vale.\neffective: 2026-01-15\n---\n\n## Prazos\n\nUm texto.\n',
    );
    await copyBackwards(here, there);
    writeWholeSite(first, 'the site of before');
    before = await bytesOf(first);
    await killedBuild(here, first);
    behindKilled = await bytesOf(first);
    modules = await build(PROJECT, here, first, { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' }, watching);
    root = freshRoot('same-bytes');
    // Drawn again, since a picture that the project made is not made twice.
    await build(root, there, second, { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  }, 600_000);
  afterAll(() => {
    for (const one of [folder, root]) rmSync(one, { recursive: true });
  });

  test('leave the site of before as it was where one is killed, and nothing of it in the next', () => {
    expect(Object.keys(before).length).toBeGreaterThan(5);
    expect(behindKilled).toEqual(before);
    // What the next one publishes is compared below with a build that no kill came before.
    expect(readFileSync(join(first, 'index.html'), 'utf8')).not.toContain('the site of before');
  });

  test('are the same to the byte, in other folders, without what was built before, in other host zones, languages and orders of files', async () => {
    const [left, right] = [await bytesOf(first), await bytesOf(second)];
    for (const kind of [/^share\/.*\.png$/, /^_assets\/.*\.webp$/, /^policies\/rules\//])
      expect(Object.keys(left)).toContainEqual(expect.stringMatching(kind));
    expect(Object.keys(left).length).toBeGreaterThan(50);
    expect(Object.keys(right)).toEqual(Object.keys(left));
    expect(Object.keys(left).filter((file) => left[file] !== right[file])).toEqual([]);
  });

  test('load no module that holds what an editor wrote, and ship none', async () => {
    expect(readFileSync(join(first, 'tutorials/subject-0/written/index.html'), 'utf8')).toContain(WRITTEN);
    expect(modules).toContain(`holds ${OWN}: file://`);
    expect(modules).not.toContain(`holds ${WRITTEN}`);
    const scripts = await filesBelow(first, '.js');
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((file) => readFileSync(join(first, file), 'utf8').includes(WRITTEN))).toEqual([]);
  });
});
