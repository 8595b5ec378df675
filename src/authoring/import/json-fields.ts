/** A map of foreign JSON, of which nothing is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as a map; empty for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A list of maps under a key; empty for anything else. */
export function listIn(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** A text under a key, else null. */
export function textIn(fields: Fields, key: string): string | null {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** An instant under a key, with an offset, else null. */
export function instantIn(fields: Fields, key: string): number | null {
  const text = textIn(fields, key);
  if (text === null || !/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** A word of a list under a key, else null. */
export function wordIn<T extends string>(fields: Fields, key: string, words: readonly T[]): T | null {
  const value = fields[key];
  return words.find((word) => word === value) ?? null;
}
