import type { z } from 'zod';
import { type Said, say } from '../i18n/problems/say.ts';
import type { Locale } from '../model/types.ts';
import type { Fault } from './fields/fault.ts';
import { languageFix } from './fields/languages.ts';
import { nearest } from './fields/nearest.ts';
import { factsAt } from './inspect.ts';
import { mistypedValue, unlistedValue } from './mistyped-value.ts';
import { FORMAT_LOCALES } from './site-context.ts';

/** What is wrong with a field of a file, before it is known on which line it stands. */
export interface FieldIssue extends Fault {
  readonly path: readonly (string | number)[];
}

/** The data of a file as its schema reads them, or all that is wrong with them. */
export type Validated<T> =
  | { readonly data: T; readonly issues: null }
  | { readonly data: null; readonly issues: readonly FieldIssue[] };

/** What a value is by its schema. */
export function validate<S extends z.ZodType>(schema: S, value: unknown): Validated<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, issues: null };
  const issues = result.error.issues.flatMap((issue) => issuesOf(schema, value, issue, []));
  return { data: null, issues: withoutMisspelt(issues) };
}

/** A key that is missing because it is misspelt is told once. */
function withoutMisspelt(issues: readonly FieldIssue[]): readonly FieldIssue[] {
  const misspelt = new Set(
    issues
      .filter(({ code }) => code === 'unknown-key')
      .map(({ path, fix }) => `${path.slice(0, -1).join('/')} ${String(fix?.values['near'] ?? '')}`),
  );
  return issues.filter(
    ({ code, path, message }) =>
      code !== 'missing-key' || !misspelt.has(`${path.join('/')} ${String(message.values['key'] ?? '')}`),
  );
}

type Path = readonly (string | number)[];

function issuesOf(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue, prefix: Path): FieldIssue[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const found = valueAt(root, path);
  switch (issue.code) {
    case 'custom':
      return [{ ...(issue.params as unknown as Fault), path }];
    case 'invalid_key':
      return issue.issues.flatMap((one) => issuesOf(schema, root, one, path));
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, path, key));
    case 'invalid_union': {
      const branch = issue.errors.find((errors) => errors.length > 0 && errors.every(isBelowType));
      if (branch !== undefined) return branch.flatMap((one) => issuesOf(schema, root, one, path));
      return [unionIssue(schema, path, found, issue)];
    }
    case 'invalid_value':
      if (found === undefined || found === null) break;
      return [{ ...unlistedValue(found, issue.values.map(String)), path }];
    case 'invalid_type':
      return [mistyped(schema, path, found, issue.expected)];
    case 'too_small':
      if (issue.origin === 'array') {
        return [
          {
            code: 'wrong-type',
            message: say('is a list with too little in it'),
            fix: exampleFix(schema, path),
            path,
          },
        ];
      }
      return [
        {
          code: 'wrong-value',
          message: say('is {found}, too small', { found: String(found) }),
          fix: exampleFix(schema, path),
          path,
        },
      ];
  }
  return [mistyped(schema, path, found, 'any')];
}

/** Whether an issue of a union's branch leaves open that the value was meant for this branch. */
function isBelowType(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || !['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

/** A missing field is reported where its map stands. */
function mistyped(schema: z.ZodType, path: Path, found: unknown, expected: string): FieldIssue {
  const fault = mistypedValue(found, expected, factsAt(schema, path), String(path.at(-1) ?? 'content'));
  return { ...fault, path: found === undefined ? path.slice(0, -1) : path };
}

/** What is wrong with a value that suits no branch of a union; its words are suggested to a text. */
function unionIssue(
  schema: z.ZodType,
  path: Path,
  found: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
): FieldIssue {
  const fault = mistyped(schema, path, found, 'any');
  const words = issue.errors
    .flat()
    .flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  if (typeof found !== 'string' || words.length === 0) return fault;
  const near = nearest(found, words);
  return {
    ...fault,
    code: 'wrong-value',
    fix: near === null ? fault.fix : say('did you mean {near}?', { near }),
  };
}

function exampleFix(schema: z.ZodType, path: Path): Said | null {
  const { example } = factsAt(schema, path);
  return example === null ? null : say('write {example}', { example });
}

function unknownKey(schema: z.ZodType, path: Path, key: string): FieldIssue {
  const { keys, languages } = factsAt(schema, path);
  const at = 'key' as const;
  if (languages !== null) return { ...unknownLanguage(key, languages), path: [...path, key], at };
  const near = nearest(key, keys ?? []);
  const fix =
    near === null
      ? say('remove it; the keys here are {keys}', { keys: (keys ?? []).join(', ') })
      : say('did you mean {near}?', { near });
  return { code: 'unknown-key', message: say('is no key that is known here'), fix, path: [...path, key], at };
}

function unknownLanguage(key: string, languages: readonly string[]): Fault {
  if (FORMAT_LOCALES.some((locale) => locale === key)) {
    const fix = say('remove it, or add {key} to locales in site.yaml', { key });
    return {
      code: 'language-unpublished',
      message: say('is in {key}, in which the site is not published', { key }),
      fix,
    };
  }
  const fix = languageFix(key, languages as readonly Locale[]);
  return { code: 'unknown-language', message: say('is no language of the site’s'), fix };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
