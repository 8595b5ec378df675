import { parse, stringify } from 'yaml';
import type { Outline, OutlineKey } from '../../model/types/outline.ts';

/** A value of a form. */
export type FormValue = string | number | boolean | null | undefined | readonly FormValue[] | FormMap;
/** The values of a form, or of a group of fields in it, by their names. */
export type FormMap = { readonly [key: string]: FormValue };

/** A value of a file; undefined: left out. */
export type FileValue = string | number | boolean | undefined | readonly FileValue[] | FileMap;
/** A map of a file, by its keys in the order in which they stand. */
export type FileMap = { readonly [key: string]: FileValue };

/** YAML as the content is read: `2026-11-21` is a text. */
export const CORE = { version: '1.2', schema: 'core' } as const;

/** What a form shows of a value of a file. What is not of the shape that the schema wants is shown as it stands. */
export function formOf(outline: Outline, value: unknown): FormValue {
  if (value === undefined || value === null) return undefined;
  switch (outline.kind) {
    case 'yaml':
      return typeof value === 'string'
        ? plainText(value)
        : stringify(value, { ...CORE, lineWidth: 0 }).trim();
    case 'list':
      return Array.isArray(value) ? value.map((item) => formOf(outline.of, item)) : textOf(value);
    case 'map':
      return isMap(value) ? formOfMap(outline.keys, value) : textOf(value);
    case 'languages': {
      const texts = isMap(value) ? value : { [outline.locales[0] ?? 'en']: value };
      return Object.fromEntries(
        outline.locales.flatMap((locale) => {
          const shown = formOf(outline.of, texts[locale]);
          return shown === undefined ? [] : [[locale, shown]];
        }),
      );
    }
    case 'number':
    case 'switch':
      return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
    default:
      return textOf(value);
  }
}

/** The same of all keys that the outline names and the value has. */
export function formOfMap(keys: readonly OutlineKey[], value: Readonly<Record<string, unknown>>): FormMap {
  const shown = keys.map(({ name, outline }) => [name, formOf(outline, value[name])] as const);
  return Object.fromEntries(shown.filter(([, part]) => part !== undefined));
}

/** What a file says where a form holds this: nothing for an empty field. */
export function fileOf(outline: Outline, value: FormValue, now?: () => string): FileValue {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  switch (outline.kind) {
    case 'yaml':
      return typeof value === 'string' ? yamlOf(value) : (value as FileValue);
    case 'list': {
      const items = Array.isArray(value) ? value.map((item) => fileOf(outline.of, item, now)) : [];
      const said = items.filter((item) => item !== undefined);
      return said.length === 0 ? undefined : said;
    }
    case 'map':
      return isMap(value) ? fileOfMap(outline.keys, value as FormMap, now) : (value as FileValue);
    case 'languages': {
      const own = outline.locales[0] ?? 'en';
      const keys = outline.locales.map((name) => ({
        name,
        required: false,
        manual: '',
        outline: outline.of,
      }));
      const texts = isMap(value) ? fileOfMap(keys, value as FormMap) : undefined;
      const isAlone = isMap(texts) && Object.keys(texts).join() === own;
      return isAlone ? (texts as FileMap)[own] : texts;
    }
    case 'number':
      return typeof value === 'number' || Number.isNaN(Number(value)) ? (value as FileValue) : Number(value);
    default:
      return typeof value === 'string' ? value.trim() : (value as FileValue);
  }
}

/**
 * The same of all keys of a map, in their order; undefined where none says anything. A moment that must be said and
 * was left empty is the present one.
 */
export function fileOfMap(
  keys: readonly OutlineKey[],
  value: FormMap,
  now?: () => string,
): FileMap | undefined {
  const said = keys.map((key) => [key.name, fileOf(key.outline, value[key.name], now)] as const);
  if (said.every(([, part]) => part === undefined)) return undefined;
  const whole = said.map(([name, part], index) => {
    const key = keys[index];
    const isNow =
      part === undefined && now !== undefined && name in value && key !== undefined && isMoment(key);
    return [name, isNow ? now() : part] as const;
  });
  return Object.fromEntries(whole.filter(([, part]) => part !== undefined));
}

const isMoment = ({ name, required, outline }: OutlineKey): boolean =>
  required && ['at', 'published'].includes(name) && outline.kind === 'text' && outline.form === 'instant';

/** A text as a field of YAML shows it: as it is where it is read back as itself, else between quotes. */
function plainText(text: string): string {
  return yamlOf(text) === text ? text : JSON.stringify(text);
}

/** What a text says as YAML; the text itself where it is none. */
function yamlOf(text: string): FileValue {
  try {
    return (parse(text, CORE) ?? undefined) as FileValue;
  } catch {
    return text.trim();
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'object' ? stringify(value, { ...CORE, lineWidth: 0 }).trim() : String(value);

/** Whether a value is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
