import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FOLDER } from '../../scripts/lib/generated-files.ts';
import { loadSite } from '../../src/model/load-site.ts';
import { splitFrontMatter } from '../../src/model/read/front-matter.ts';
import { placeOf } from '../../src/model/read/place-of.ts';
import { type JsonSchema, jsonSchemas } from '../../src/schemas/json-schemas.ts';
import { CASES, contentFolder } from '../support/content-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCHEMAS = jsonSchemas();
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validators = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** The name of the schema of a file. */
function schemaOf(file: string): string {
  const place = placeOf(file);
  if ('code' in place || place.kind === 'picture') throw new Error(`${file} has no schema`);
  if (place.kind === 'category') return 'category';
  if (place.kind !== 'page' || place.locale === null) return place.collection;
  if (place.collection === 'policies') return 'policy-translations';
  return ['incidents', 'maintenance'].includes(place.collection) ? 'status-translations' : 'translations';
}

function dataOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  return parse(path.endsWith('.mdx') ? (splitFrontMatter(text)?.frontMatter ?? '') : text);
}

function faultsOf(folder: string, file: string): readonly string[] {
  const validate = validators[schemaOf(file)];
  if (validate === undefined) throw new Error(`no schema for ${file}`);
  return validate(dataOf(join(folder, file)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

const SITES = readdirSync(join(ROOT, 'tests/sites')).map((name) => `tests/sites/${name}`);

describe.each(['content', ...SITES])('the files of %s', (site) => {
  test('are right by the JSON Schema of their kind', () => {
    const folder = join(ROOT, site);
    const files = filesBelow(folder);
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap((file) => faultsOf(folder, file).map((fault) => `${file}${fault}`))).toEqual([]);
  });
});

test('the calendars of the project are right by theirs', () => {
  const folder = join(ROOT, 'src/calendars');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(validators['calendars']?.(dataOf(join(folder, file))), file).toBe(true);
});

describe('a file of the fixtures with a fault of its own', () => {
  const FAULTS = ['unknown-key', 'wrong-type', 'missing-key', 'wrong-value'];

  test.each(CASES)('%s', async (name) => {
    using folder = contentFolder(name);
    const { problems } = await loadSite(folder.path);
    // What several keys must say together is for the check alone; so is what a portal of a kind wants.
    const told = problems.filter(
      ({ code, message }) =>
        FAULTS.includes(code) &&
        (code === 'unknown-key' || code === 'wrong-type') &&
        !/because of its colon/.test(message),
    );
    for (const { file } of told) {
      if (/\.(yaml|mdx)$/.test(file)) expect(faultsOf(folder.path, file), file).not.toEqual([]);
    }
  });
});

describe.each(Object.entries(SCHEMAS))('the schema of %s', (name, schema) => {
  test('describes every property', () => {
    expect(undescribed(schema, name)).toEqual([]);
  });

  test('is of draft 7 and holds no keyword that editors do not know', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(JSON.stringify(schema)).not.toMatch(/"(?:example|languages|form)":/);
  });
});

/** The properties without a description, by their paths. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => undescribed(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, JsonSchema> };
  const own = Object.entries(properties).flatMap(([key, inner]) => [
    ...(typeof inner['description'] === 'string' && inner['description'] !== '' ? [] : [`${path}.${key}`]),
    ...undescribed(inner, `${path}.${key}`),
  ]);
  return [...own, ...Object.values(rest).flatMap((one) => undescribed(one, path))];
}

test('VS Code is told of a schema for every file of data', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, readonly string[]>;
  };
  const told = Object.entries(settings['yaml.schemas']);
  for (const [schema] of told) expect(existsSync(join(ROOT, schema)), schema).toBe(true);
  const yamls = filesBelow(join(ROOT, 'content')).filter((file) => file.endsWith('.yaml'));
  for (const file of yamls) {
    const globs = told.flatMap(([schema, list]) => list.map((glob) => ({ schema, glob })));
    const hits = globs.filter(({ glob }) => matches(glob, `content/${file}`)).map(({ schema }) => schema);
    expect(hits, file).toEqual([`./${SCHEMA_FOLDER}/${schemaOf(file)}.json`]);
  }
});

function matches(glob: string, file: string): boolean {
  return new RegExp(`^${glob.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`).test(file);
}
