import Validator from '@adobe/structured-data-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { kindOfPage } from '../../scripts/bench/page-kind.ts';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';
import { schemaOrgFaults } from '../support/schema-org-faults.ts';

interface Block {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

const ISLAND = /<script[^>]*type="?application\/ld\+json"?[^>]*>([\s\S]*?)<\/script>/g;
const blocksOf = (html: string): readonly Block[] =>
  [...html.matchAll(ISLAND)].flatMap(([, json = '']) => JSON.parse(json));
const typesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => String(block['@type']));

/** A block with its texts replaced: the shape that the types judge; single words, like types and days, stay. */
const shapeOf = (block: Block): string =>
  JSON.stringify(block, (key, value) =>
    typeof value === 'string' && key !== '@context' && !/^[A-Z]\w+$/.test(value) ? 'x' : value,
  );

async function reportOf(block: Block): Promise<readonly string[]> {
  const found = await new Validator().validate({
    jsonld: { [String(block['@type'])]: [structuredClone(block)] },
    microdata: {},
    rdfa: {},
    errors: [],
  });
  return found.map(({ severity, issueMessage }) => `${severity} ${issueMessage}`);
}

const pages = EDITIONS.flatMap(({ name }) =>
  builtPages(name)
    .filter(({ isRedirect }) => !isRedirect)
    .map(({ path, html }) => ({ path: `${name}/${path}`, kind: kindOfPage(path), blocks: blocksOf(html) })),
);

describe('structured data', () => {
  let shapes: readonly Block[];
  beforeAll(() => {
    shapes = [...new Set(pages.flatMap(({ blocks }) => blocks.map(shapeOf)))].map((text) => JSON.parse(text));
  });

  test('stands on every page that search engines show in a way of its own', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      home: ['Organization'],
      'policies/*': ['Article', 'BreadcrumbList'],
      'notices/*': ['Article', 'BreadcrumbList'],
    };
    const wrong = pages.filter(
      ({ kind, blocks }) => expected[kind] && `${typesOf(blocks)}` !== `${expected[kind]}`,
    );
    expect(wrong.map(({ path, blocks }) => `${path}: ${typesOf(blocks)}`)).toEqual([]);
    const departments = pages.filter(({ kind, blocks }) => kind === 'hours/*' && blocks.length > 0);
    expect(departments.length).toBeGreaterThan(20);
    expect(new Set(departments.flatMap(({ blocks }) => typesOf(blocks)))).toEqual(
      new Set(['Organization,Place']),
    );
  });

  test('names types and properties that schema.org has, with values as it wants them', () => {
    expect(shapes.length).toBeGreaterThan(5);
    expect(schemaOrgFaults(shapes)).toEqual([]);
  });

  test('is what search engines ask for', async () => {
    const blocks = pages.flatMap(({ path, blocks: own }) => own.map((block) => ({ path, block })));
    const found = await Promise.all(
      blocks.map(async ({ path, block }) => (await reportOf(block)).map((report) => `${path}: ${report}`)),
    );
    expect(found.flat()).toEqual([]);
  });

  test('tells of a company its name and its contact points, and of a department its hours', () => {
    const of = (end: string): Block | undefined => pages.find(({ path }) => path === end)?.blocks[0];
    expect(of('demo/index.html')).toMatchObject({
      name: 'Maré Hosting',
      contactPoint: expect.arrayContaining([expect.objectContaining({ telephone: '+551140620600' })]),
    });
    const department = of('demo/hours/support/index.html');
    expect(department).toMatchObject({
      openingHoursSpecification: expect.arrayContaining([
        expect.objectContaining({ opens: expect.any(String) }),
      ]),
      specialOpeningHoursSpecification: expect.arrayContaining([
        // Dates with the same hours, one after the other, stand together.
        expect.objectContaining({ validFrom: '2026-12-24', validThrough: '2026-12-26' }),
      ]),
    });
  });
});

describe('the judges find', () => {
  const article = { '@context': 'https://schema.org', '@type': 'Article', headline: 'x' } as const;

  test.each([
    ['a property that does not exist', { ...article, headlin: 'x' }],
    ['a value of another kind', { ...article, publisher: { '@type': 'Thing', name: 4 } }],
    ['a type that nobody knows', { ...article, '@type': 'Artcle' }],
    ['nothing said at all', { ...article, '@type': undefined }],
  ])('%s', (_, block) => {
    expect(schemaOrgFaults([block as never]).length).toBeGreaterThan(0);
  });

  test('a way of one step, and a company without a name', async () => {
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'x' }],
    };
    expect(await reportOf(crumbs)).not.toEqual([]);
    expect(await reportOf({ '@type': 'Organization' })).not.toEqual([]);
  });
});
