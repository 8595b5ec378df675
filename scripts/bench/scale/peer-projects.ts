import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The files of a project of a peer by their paths, without the articles. */
export type PeerProject = Readonly<Record<string, string>>;

/** Another generator, and what it needs to build the same articles. */
export interface Peer {
  readonly name: string;
  readonly project: PeerProject;
  /** Where in the project its articles lie. */
  readonly articles: string;
  /** Builds the project in a folder into `dist` there. */
  readonly command: (folder: string) => readonly [string, ...string[]];
  /** Whether it is installed; what the project needs anyway is. */
  readonly isHere?: () => boolean;
}

/** Nothing but Astro: each article in a bare page; with `index` as its argument, Pagefind's index as well. */
const PLAIN_ASTRO: PeerProject = {
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

/** Starlight as its guide sets it up: its theme, a sidebar of all articles, Pagefind's index. */
const STARLIGHT: PeerProject = {
  // Astro looks here for what Vite has to read.
  'package.json': '{"type":"module","dependencies":{"@astrojs/starlight":"*"}}',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'build.mjs': `import starlight from '@astrojs/starlight';
import { build } from 'astro';
await build({ root: import.meta.dirname, configFile: false, logLevel: 'error', cacheDir: './.cache', integrations: [starlight({ title: 'Bench', locales: { root: { label: 'Português', lang: 'pt-BR' } } })] });
`,
};

/** The same bare page by Hugo. */
const HUGO: PeerProject = {
  'config.toml': 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
  'layouts/_default/single.html':
    '<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
};

/** Whether Starlight was put beside the project's packages: `npm install --no-save @astrojs/starlight`. */
function hasStarlight(): boolean {
  try {
    import.meta.resolve('@astrojs/starlight');
    return true;
  } catch {
    return false;
  }
}

/** Whether there is a `hugo` to be run. */
const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

const node = (folder: string, ...args: readonly string[]) =>
  [process.execPath, join(folder, 'build.mjs'), ...args] as const;
const hugo = (folder: string) =>
  ['hugo', '--quiet', '--source', folder, '--destination', join(folder, 'dist')] as const;

/** Who builds the same articles beside us. */
export const PEERS: readonly Peer[] = [
  { name: 'plain Astro, .md', project: PLAIN_ASTRO, articles: 'articles', command: node },
  {
    name: 'plain Astro, .md, Pagefind',
    project: PLAIN_ASTRO,
    articles: 'articles',
    command: (folder) => node(folder, 'index'),
  },
  {
    name: 'Starlight',
    project: STARLIGHT,
    articles: 'src/content/docs',
    command: node,
    isHere: hasStarlight,
  },
  { name: 'Hugo', project: HUGO, articles: 'content', command: hugo, isHere: hasHugo },
];
