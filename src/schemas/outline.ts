import { z } from 'zod';
import type { Outline, OutlineKey } from '../model/types/outline.ts';

const YAML: Outline = { kind: 'yaml' };
const FORMS = ['prose', 'date', 'instant'] as const;

/** What a schema's values are made of. */
export function outlineOf(schema: z.ZodType): Outline {
  const form = FORMS.find((one) => one === z.globalRegistry.get(schema)?.['form']);
  if (form !== undefined) return { kind: 'text', form };
  if (schema instanceof z.ZodOptional) return outlineOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return outlineOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return unionOf(schema.options as readonly z.ZodType[]);
  if (schema instanceof z.ZodArray) {
    const of = outlineOf(schema.element as z.ZodType);
    return of.kind === 'yaml' ? YAML : { kind: 'list', of };
  }
  if (schema instanceof z.ZodObject) return mapOf(schema);
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodLiteral && schema.values.has(true)) return { kind: 'switch' };
  if (schema instanceof z.ZodString) return { kind: 'text', form: 'line' };
  return YAML;
}

/** A localised text is a text or a map by language; what else has several shapes is shown as it stands. */
function unionOf(options: readonly z.ZodType[]): Outline {
  const [plain, byLanguage, ...more] = options.map(outlineOf);
  const isLocalised = byLanguage?.kind === 'languages' && more.length === 0;
  return isLocalised && plain !== undefined ? { ...byLanguage, of: plain } : YAML;
}

function mapOf(schema: z.ZodObject): Outline {
  const locales: unknown = z.globalRegistry.get(schema)?.['languages'];
  const keys = Object.entries(schema.shape).map(([name, field]) => keyOf(name, field as z.ZodType));
  if (!Array.isArray(locales)) return { kind: 'map', keys };
  return { kind: 'languages', of: { kind: 'text', form: 'line' }, locales: locales.map(String) };
}

function keyOf(name: string, field: z.ZodType): OutlineKey {
  return {
    name,
    required: !(field instanceof z.ZodOptional),
    manual: z.globalRegistry.get(field)?.description ?? '',
    outline: outlineOf(field),
  };
}
