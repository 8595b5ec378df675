import { civilDateAt } from '../domain/time/civil.ts';
import { formatCivilDate } from '../domain/time/epoch-day.ts';
import type { Instant } from '../domain/time/types.ts';
import type { SiteFacts } from './site-facts.ts';
import { slugOf } from './slug.ts';

/** A file to be written. */
export interface NewFile {
  /** Its id: what the commands and addresses call it. */
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** The path of its page below the site's address. */
  readonly page: string;
}

/** The name of a dated file: the date of an instant in the site's zone, and a title's slug unless one is given. */
export function datedName(at: Instant, { title, slug }: Titled, fallback: string, facts: SiteFacts): string {
  return `${formatCivilDate(civilDateAt(facts.timezone, at))}-${slug ?? slugOf(title, fallback)}`;
}

/** What a file's name is made from. */
export interface Titled {
  readonly title: string;
  readonly slug?: string | undefined;
}
