import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { calendarSchema } from '../../src/schemas/calendars.ts';
import { categorySchema } from '../../src/schemas/categories.ts';
import { componentsSchema } from '../../src/schemas/components.ts';
import { departmentSchema } from '../../src/schemas/departments.ts';
import { incidentSchema } from '../../src/schemas/incidents.ts';
import { maintenanceSchema } from '../../src/schemas/maintenance.ts';
import { noticeSchema } from '../../src/schemas/notices.ts';
import { policySchema } from '../../src/schemas/policies.ts';
import { requestsSchema } from '../../src/schemas/requests.ts';
import { searchSchema } from '../../src/schemas/search.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import type { SiteContext } from '../../src/schemas/site-context.ts';
import { ticketStatesSchema } from '../../src/schemas/ticket-states.ts';
import { policyTranslationSchema, statusTranslationSchema } from '../../src/schemas/translations.ts';
import { tutorialSchema } from '../../src/schemas/tutorials.ts';

const site: SiteContext = {
  locales: ['pt-BR', 'es'],
  defaultLocale: 'pt-BR',
  timezone: 'America/Sao_Paulo',
  shared: false,
};

const schemas: Readonly<Record<string, z.ZodObject>> = {
  site: siteSchema(site),
  departments: departmentSchema(site),
  calendars: calendarSchema(site),
  notices: noticeSchema(site),
  requests: requestsSchema(site),
  'ticket-states': ticketStatesSchema(site),
  components: componentsSchema(site),
  policies: policySchema(site),
  categories: categorySchema(site),
  tutorials: tutorialSchema(site),
  search: searchSchema(site),
  incidents: incidentSchema(site),
  maintenance: maintenanceSchema(site),
  'translations of status': statusTranslationSchema(site),
  'translations of policies': policyTranslationSchema(site),
};

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every field of a schema, fields within fields included, languages left out. */
function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => fieldsOf(one as z.ZodType, path));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return [];
  if (schema.meta()?.['languages'] !== undefined) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [{ path: own, schema: inner }, ...fieldsOf(inner, own)];
  });
}

describe.each(Object.entries(schemas))('the manual of %s', (_, schema) => {
  const fields = fieldsOf(schema);

  test.each(fields)('describes $path, with an example that is right', ({ path, schema: field }) => {
    const { description, example } = z.globalRegistry.get(field) as { description: string; example: string };
    expect(description).toMatch(/\. (Required|Unless written: .+)\.$/s);
    const [[key, value] = []] = Object.entries(parse(example) as Record<string, unknown>);
    expect(key).toBe(path.split('.').at(-1));
    const result = field.safeParse(value);
    expect(result.error?.issues ?? []).toEqual([]);
  });

  test('says of each field rightly whether it is required', () => {
    for (const { path, schema: field } of fields) {
      const isRequired = z.globalRegistry.get(field)?.description?.endsWith('Required.') === true;
      expect(field.safeParse(undefined).success, path).toBe(!isRequired);
    }
  });

  test('is a JSON schema that refuses unknown keys', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });
});
