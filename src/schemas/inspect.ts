import { z } from 'zod';

type Path = readonly PropertyKey[];

/** What a schema says of the field at `path`: its entry in the manual, its keys where it is a map of known keys. */
export interface FieldFacts {
  /** The field as it stands in a file, of the nearest field above that has an example. */
  readonly example: string | null;
  /** The keys that a map may have; null where it has none, or takes any. */
  readonly keys: readonly string[] | null;
  /** The languages that the keys are, where they are languages. */
  readonly languages: readonly string[] | null;
}

/** What the schema says of the field at `path`. */
export function factsAt(schema: z.ZodType, path: Path): FieldFacts {
  let example = metaOf(schema)?.['example'];
  let candidates = [schema];
  for (const step of path) {
    candidates = candidates.flatMap(unwrap).flatMap((one) => below(one, step));
    for (const one of candidates) example = metaOf(one)?.['example'] ?? example;
  }
  const maps = candidates.flatMap(unwrap).filter((one) => one instanceof z.ZodObject);
  return {
    example: typeof example === 'string' ? example : null,
    keys: maps.length === 0 ? null : maps.flatMap((one) => Object.keys(one.shape)),
    languages: maps.map((one) => metaOf(one)?.['languages']).find(Array.isArray) ?? null,
  };
}

function metaOf(schema: z.ZodType): Record<string, unknown> | undefined {
  return z.globalRegistry.get(schema);
}

/** A schema without what is wrapped round it; of a union, each of its branches. */
function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  return [schema];
}

function below(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const inner: z.ZodType | undefined = Object.hasOwn(schema.shape, step)
      ? (schema.shape as Record<PropertyKey, z.ZodType>)[step]
      : undefined;
    return inner === undefined ? [] : [inner];
  }
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  return [];
}
