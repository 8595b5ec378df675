import type { EpochDay } from '../../domain/time/types.ts';
import type { Page } from './pages.ts';
import type { Text, TextList } from './text.ts';

export interface Policy extends Page {
  readonly order: number;
  readonly effective: EpochDay | null;
  readonly changes: readonly { readonly day: EpochDay; readonly summary: Text }[];
  readonly reviewBy: EpochDay | null;
  /** The number of the first section; null where sections are not numbered. */
  readonly numbered: number | null;
}

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

export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly order: number;
  /** By order, then id; drafts left out. */
  readonly tutorials: readonly Tutorial[];
}
