import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '../../../src/publish/files.ts';
import { costOf } from './process-cost.ts';
import { bytesBelow } from './scale-figures.ts';

/** What another generator takes for the same articles, without departments, status, search page or anything else. */
export interface PeerFigures {
  readonly name: string;
  readonly pages: number;
  /** Seconds of processor time; null where it is not installed. */
  readonly cpu: number | null;
  readonly wall: number;
  readonly memory: number | null;
  readonly output: number;
}

const ROOT = resolve(import.meta.dirname, '../../..');

const ASTRO: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './articles' }) }) };
`,
  'src/pages/tutorials/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="pt-BR"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`,
  'build.mjs': `import { build } from 'astro';
const [, , index] = process.argv;
await build({ root: import.meta.dirname, configFile: false, logLevel: 'error', cacheDir: './.cache', markdown: { syntaxHighlight: false } });
if (index !== undefined) {
  const { createIndex, close } = await import('pagefind');
  const { index } = await createIndex();
  await index.addDirectory({ path: import.meta.dirname + '/dist' });
  await index.writeFiles({ outputPath: import.meta.dirname + '/dist/pagefind' });
  await close();
}
`,
};

const HUGO: Readonly<Record<string, string>> = {
  'config.toml': 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
  'layouts/_default/single.html':
    '<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
};

/** The same articles by plain Astro, alone and with Pagefind's index, and by Hugo where it is installed. */
export async function peerFigures(content: string): Promise<readonly PeerFigures[]> {
  // Below the project, so that its packages are found.
  const astro = await mkdtemp(join(await folderAt(join(ROOT, '.work')), 'bench-astro-'));
  const hugo = await mkdtemp(join(tmpdir(), 'plantao-bench-hugo-'));
  try {
    const pages = await writeArticles(content, join(astro, 'articles'));
    await cp(join(astro, 'articles'), join(hugo, 'content'), { recursive: true });
    await writeAll(astro, ASTRO);
    await writeAll(hugo, HUGO);
    const run = async (
      name: string,
      command: readonly [string, ...string[]],
      out: string,
    ): Promise<PeerFigures> => {
      const { cpu, wall, memory } = await costOf(command, {
        env: { ...process.env, NODE_ENV: 'production' },
      });
      return { name, pages, cpu, wall, memory, output: await bytesBelow(out) };
    };
    const build = [process.execPath, join(astro, 'build.mjs')] as const;
    const dist = join(astro, 'dist');
    const plain = await run('plain Astro, .md', build, dist);
    await rm(join(astro, '.cache'), { recursive: true, force: true });
    const indexed = await run('plain Astro, .md, Pagefind', [...build, 'index'], dist);
    const hugoIsHere = spawnSync('hugo', ['version']).status === 0;
    const public_ = join(hugo, 'public');
    const other = hugoIsHere
      ? await run('Hugo', ['hugo', '--quiet', '--source', hugo, '--destination', public_], public_)
      : { name: 'Hugo', pages, cpu: null, wall: 0, memory: null, output: 0 };
    return [plain, indexed, other];
  } finally {
    await rm(astro, { recursive: true, force: true });
    await rm(hugo, { recursive: true, force: true });
  }
}

async function folderAt(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}

/** Copies the articles of a content folder as `.md`, and says how many. */
async function writeArticles(content: string, folder: string): Promise<number> {
  const files = await filesBelow(join(content, 'tutorials'), '.mdx');
  for (const file of files) {
    const target = join(folder, file.replace(/\.mdx$/, '.md'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(join(content, 'tutorials', file)));
  }
  return files.length;
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
