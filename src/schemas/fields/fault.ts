import { z } from 'zod';
import type { Said } from '../../i18n/problems/say.ts';

/** What is wrong with a value: a row of the table of codes, what was found, and what to type instead. */
export interface Fault {
  readonly code: string;
  /** A predicate of the field: `is "9-12"`; the field's path is put before it. */
  readonly message: Said;
  readonly fix: Said | null;
  /** Whether the fault is the key's or the value's (unless said). */
  readonly at?: 'key' | 'value';
}

/** A value read from text, or what is wrong with the text. */
export type Read<T> = { readonly value: T } | Fault;

/** Reports `fault` at `path` below the value that is being checked. */
export function addFault(ctx: z.RefinementCtx, fault: Fault, path: (string | number)[] = []): void {
  ctx.addIssue({ code: 'custom', message: fault.message.text, path, params: { ...fault } });
}

/**
 * Lets a check of several fields run even where one of them is at fault by itself, so that all is told at once.
 * Such a check asks whether a key is there (`'hours' in channel`), for a value at fault may be undefined.
 */
export const ON_WHAT_IS_THERE = {
  when: ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null,
};

/** A field written as text and read by `read`. */
export function readBy<T>(read: (text: string) => Read<T>) {
  return z.string().transform((text, ctx): T => {
    const result = read(text);
    if ('value' in result) return result.value;
    addFault(ctx, result);
    return z.NEVER;
  });
}

/** A found text between quotes, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
