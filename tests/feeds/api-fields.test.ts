import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SCHEMAS = resolve(import.meta.dirname, '../../src/feeds/schemas');
const PUBLISHED = resolve(import.meta.dirname, '../golden/api-fields.txt');

/** The fields on which a program may rely, by their place in a schema: those that are required. */
function requiredFields(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { required = [] } = schema as { readonly required?: readonly string[] };
  const own = Array.isArray(required) ? required.map((name) => `${place} ${name}`) : [];
  const inner = Object.entries(schema)
    .filter(([key]) => key !== 'required')
    .flatMap(([key, value]) => requiredFields(value, `${place}/${key}`));
  return [...own, ...inner];
}

/** What the list of published fields has that the schemas lack, and the other way round. */
function changes(published: readonly string[], now: readonly string[]) {
  return {
    lost: published.filter((field) => !now.includes(field)),
    unlisted: now.filter((field) => !published.includes(field)),
  };
}

const published = readFileSync(PUBLISHED, 'utf8').trim().split('\n');
const now = readdirSync(SCHEMAS).flatMap((file) =>
  requiredFields(JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')), file),
);

describe('the fields of the API', () => {
  test('that were published once are there for good', () => {
    expect(changes(published, now).lost).toEqual([]);
  });

  test('that are new are listed in tests/golden/api-fields.txt, to be kept from then on', () => {
    expect(changes(published, now).unlisted).toEqual([]);
    expect(published.length).toBeGreaterThan(100);
  });

  test('are missed when one is taken away or given another name', () => {
    const without = now.filter((field) => !field.endsWith(' valid_until'));
    expect(changes(published, without).lost.length).toBeGreaterThan(0);
    expect(changes(published, [...without, 'hours.json until'])).toEqual({
      lost: changes(published, without).lost,
      unlisted: ['hours.json until'],
    });
  });
});
