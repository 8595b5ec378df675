import type { Instant } from '../domain/time/types.ts';
import type { Site } from '../model/types.ts';

/** What is published and the instant it is published at. */
export interface HandedOver {
  readonly site: Site;
  readonly now: Instant;
}

/** Pages are bundled: their modules are others than the publisher's, and only what is global is common to both. */
const KEY = Symbol.for('plantao.edition');
const common = globalThis as { [KEY]?: HandedOver | undefined };

/** Gives the pages the site that was checked, so that they need not read it a second time; null takes it back. */
export function handOver(edition: HandedOver | null): void {
  common[KEY] = edition ?? undefined;
}

/** The site that the publisher has given to the pages; null in development and in tests. */
export const handedOver = (): HandedOver | null => common[KEY] ?? null;
