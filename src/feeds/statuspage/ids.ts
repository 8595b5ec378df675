import { createHash } from 'node:crypto';

/** The kinds of things that have an id in the API: the same word may name a component and an incident. */
export type ApiKind = 'page' | 'group' | 'component' | 'incident' | 'maintenance' | 'update';

const LENGTH = 12;

/** The id of a thing in the API: twelve lower-case letters and digits, always the same for the same id of ours. */
export function apiId(kind: ApiKind, id: string): string {
  const digest = createHash('sha256').update(`${kind}:${id}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(0, LENGTH);
}

/** The id of something that may have come with one of its own. */
export function apiIdOf(
  kind: ApiKind,
  { id, apiId: own }: { readonly id: string; readonly apiId?: string | null },
): string {
  return own ?? apiId(kind, id);
}
