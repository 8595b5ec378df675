import { describe, expect, test } from 'vitest';
import { type Import, importsBelow, sourcesBelow } from './imports.ts';

/**
 * The data flows one way: content → schemas → model → domain → feeds and views → components → pages.
 * For each part: the parts it may import, and those of which it may know only the types.
 */
const ARROWS: Readonly<
  Record<string, { readonly runs: readonly string[]; readonly types: readonly string[] }>
> = {
  domain: { runs: ['domain'], types: ['model/types.ts'] },
  // What is wrong is said by the key of a text; only the model, when it hands problems out, tells it in a language.
  schemas: { runs: ['schemas', 'domain', 'i18n/problems/say.ts'], types: ['model'] },
  markdown: { runs: ['markdown', 'domain', 'i18n/problems/say.ts'], types: ['model'] },
  model: { runs: ['model', 'schemas', 'domain', 'markdown', 'i18n/problems'], types: [] },
  i18n: { runs: ['i18n', 'domain'], types: ['model'] },
  feeds: { runs: ['feeds', 'domain', 'i18n', 'markdown'], types: ['model'] },
  views: {
    runs: ['views', 'domain', 'i18n', 'markdown', 'feeds'],
    types: ['model', 'components/prose/prose-data.ts', 'client'],
  },
  client: {
    runs: [
      'client',
      'domain/hours/table-lookup.ts',
      'domain/requests/best-way.ts',
      'domain/search',
      'authoring/web-editor',
      'styles',
    ],
    types: ['domain'],
  },
  authoring: {
    runs: [
      'authoring',
      'domain',
      'model',
      'schemas',
      'markdown',
      'i18n',
      'feeds/statuspage/ids.ts',
      'publish/lock.ts',
    ],
    types: ['feeds'],
  },
  components: {
    runs: ['components', 'client', 'i18n', 'styles', 'views', 'markdown'],
    types: ['model', 'feeds'],
  },
  layouts: { runs: ['layouts', 'components', 'client', 'i18n', 'styles', 'views'], types: ['model'] },
};

const sources = importsBelow('src');
const describeImport = ({ from, to }: Import): string => `${from} imports ${to}`;
const partOf = (path: string): string => path.split('/')[1] ?? '';

function allowed({ from, to, typeOnly }: Import): boolean {
  const arrows = ARROWS[partOf(from)];
  if (arrows === undefined) return true;
  const inside = (places: readonly string[]): boolean =>
    places.some((place) => to === `src/${place}` || to.startsWith(`src/${place}/`));
  return inside(arrows.runs) || (typeOnly && inside(arrows.types));
}

describe('the arrows between the parts', () => {
  test.each(Object.keys(ARROWS))('%s imports only what lies before it', (part) => {
    const own = sources.filter(({ from, isPackage }) => partOf(from) === part && !isPackage);
    expect(own.filter((one) => !allowed(one)).map(describeImport)).toEqual([]);
  });

  test('an arrow against the stream is seen', () => {
    const wrong = {
      from: 'src/domain/hours/x.ts',
      to: 'src/model/load-site.ts',
      typeOnly: false,
      isPackage: false,
    };
    expect(allowed(wrong)).toBe(false);
    expect(allowed({ ...wrong, from: 'src/components/X.astro' })).toBe(false);
    expect(allowed({ ...wrong, to: 'src/model/types.ts', typeOnly: true })).toBe(true);
  });

  test('only pages, scripts and the publisher load the site', () => {
    const loaders = sources.filter(({ to, typeOnly }) => to === 'src/model/load-site.ts' && !typeOnly);
    expect(loaders.length).toBeGreaterThan(0);
    expect(loaders.map(({ from }) => partOf(from)).filter((part) => part !== 'pages')).toEqual([]);
  });
});

describe('packages', () => {
  const users = (name: RegExp): readonly string[] => [
    ...new Set(sources.filter(({ to, isPackage }) => isPackage && name.test(to)).map(({ from }) => from)),
  ];

  test('zod is known to the schemas alone', () => {
    const outside = users(/^(zod|astro\/zod)/).filter((file) => partOf(file) !== 'schemas');
    expect(users(/^zod/).length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });

  test('date-fns-tz is used in one file, by a subpath that loads fast', () => {
    expect(users(/^date-fns-tz/)).toEqual(['src/domain/time/wall-time.ts']);
    expect(sources.filter(({ to }) => to.startsWith('date-fns')).map(({ to }) => to)).toEqual([
      'date-fns-tz/fromZonedTime',
    ]);
  });

  test('the domain imports no package but that one', () => {
    const packages = sources.filter(({ from, isPackage }) => partOf(from) === 'domain' && isPackage);
    expect(packages.map(({ to }) => to)).toEqual(['date-fns-tz/fromZonedTime']);
  });

  test('scripts of the browser import no package', () => {
    expect(sources.filter(({ from, isPackage }) => partOf(from) === 'client' && isPackage)).toEqual([]);
  });
});

describe('the sources', () => {
  test('hold no folder or file called utils', () => {
    expect(sourcesBelow('src').filter((file) => /\butils?\b/.test(file))).toEqual([]);
  });
});
