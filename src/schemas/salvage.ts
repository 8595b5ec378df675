import type { z } from 'zod';
import type { Fault } from './fields/fault.ts';

type Path = readonly (string | number)[];

/** What a file with faults says as far as it is sound: its data with something else in the place of each fault. */
export interface Salvaged<T> {
  readonly data: T;
  /** Where something was left out or stands for what was written: nothing is to be said of it. */
  readonly replaced: readonly Path[];
}

/** More faults than this, and the file is taken for one of another kind. */
const MOST_FAULTS = 200;
/** Each round mends what the one before has left; a fault needs three or four. */
const ROUNDS = 14;
/** What may stand where nothing is known of the value but that another one is wanted. */
const STAND_INS = [
  'x',
  '2026-01-01',
  '2026-01-01T00:00Z',
  'always',
  'https://example.com/',
  1,
  true,
] as const;

/**
 * The data of a file that its schema refuses, with what is refused left out, or a stand-in for it where it is needed;
 * null where no such data can be found. Lists keep their length, so that places in them stay what they are.
 */
export function salvage<S extends z.ZodType>(schema: S, value: unknown): Salvaged<z.output<S>> | null {
  if (typeof value !== 'object' || value === null) return null;
  const root: unknown = structuredClone(value);
  const mended = new Map<string, Mending>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(root);
    const replaced = [...mended.values()].map(({ path }) => path);
    if (result.success) return { data: result.data, replaced };
    const { issues } = result.error;
    if (issues.length > MOST_FAULTS) return null;
    for (const issue of issues) if (!mend(root, issue, mended)) return null;
  }
  return null;
}

interface Mending {
  readonly path: Path;
  /** What is put there next: first nothing, then one stand-in after the other. */
  tried: number;
}

/** Changes what an issue is about; false where nothing is left to try. */
function mend(root: unknown, issue: z.core.$ZodIssue, mended: Map<string, Mending>): boolean {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) change(root, noted(mended, [...path, key]).path, undefined);
    return true;
  }
  for (let at: Path = path; at.length > 0; at = at.slice(0, -1)) {
    const mending = noted(mended, at);
    const isOwn = at.length === path.length;
    const candidates = [undefined, ...(isOwn ? standInsFor(issue) : [])];
    while (mending.tried < candidates.length) {
      const candidate = candidates[mending.tried];
      mending.tried += 1;
      if (change(root, at, candidate)) return true;
    }
  }
  return false;
}

/** Where something is to be put: of a map that lacks a key, at that key. */
function pathOf(issue: z.core.$ZodIssue): Path {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code !== 'custom') return path;
  const { code, message } = issue.params as unknown as Fault;
  const key = message.values['key'];
  return code === 'missing-key' && key !== undefined ? [...path, String(key)] : path;
}

function noted(mended: Map<string, Mending>, path: Path): Mending {
  const key = JSON.stringify(path);
  const mending = mended.get(key) ?? { path, tried: 0 };
  mended.set(key, mending);
  return mending;
}

function standInsFor(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_type') return STAND_INS;
  const { expected } = issue;
  if (expected === 'array') return [[], ['x']];
  if (expected === 'object' || expected === 'record') return [{}];
  return STAND_INS;
}

/** Puts a value at a path, or takes away what is there; false where that changes nothing, or would shift a list. */
function change(root: unknown, path: Path, value: unknown): boolean {
  let holder = root;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return false;
    holder = (holder as Record<string | number, unknown>)[step];
  }
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return false;
  if (value === undefined) {
    if (Array.isArray(holder) || !Object.hasOwn(holder, last)) return false;
    delete (holder as Record<string | number, unknown>)[last];
    return true;
  }
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return true;
}
