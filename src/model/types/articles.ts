import type { EpochDay } from '../../domain/time/types.ts';
import type { Page } from './pages.ts';
import type { Text, TextList } from './text.ts';

/** A text on how support works; `effective`, `reviewBy` and the days of its changes are civil dates. */
export interface Policy extends Page {
  readonly order: number;
  readonly effective: EpochDay | null;
  readonly changes: readonly { readonly day: EpochDay; readonly summary: Text }[];
  readonly reviewBy: EpochDay | null;
  /** The number of the first section; null where sections are not numbered. */
  readonly numbered: number | null;
}

/**
 * How to do something oneself; `checked` is the date on which it was last followed, `reviewBy` the one by when it is
 * to be followed again.
 */
export interface Tutorial extends Page {
  /** `e-mail/configure-outlook`. */
  readonly category: string;
  readonly slug: string;
  readonly order: number;
  readonly minutes: number | null;
  readonly level: 'basic' | 'intermediate' | 'advanced' | null;
  readonly keywords: TextList;
  readonly errorCodes: readonly string[];
  readonly checked: EpochDay | null;
  readonly reviewBy: EpochDay | null;
  readonly related: readonly string[];
  readonly requests: readonly string[];
}

/** A folder of tutorials on one subject. */
export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly order: number;
  /** By order, then id; drafts left out. */
  readonly tutorials: readonly Tutorial[];
}
