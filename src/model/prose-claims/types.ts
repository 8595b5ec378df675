import type { EpochDay, Interval } from '../../domain/time/types.ts';
import type { Said } from '../../i18n/problems/say.ts';
import type { ChannelKind, Locale } from '../types.ts';
import type { ProseClaimCode } from './codes.ts';

/** Where a text stands and what is known around it: what its claims are held against. */
export interface ProseContext {
  /** Relative to the content folder; a file below `notices/` is judged as a notice. */
  readonly file: string;
  /** The line of the file on which the text begins. */
  readonly line: number;
  readonly locale: Locale;
  /** First and last date of the notice that the text belongs to, both included. */
  readonly range?: { readonly from: EpochDay; readonly until: EpochDay } | null;
  /** The date of the page (its publication): dates without a year are meant near it. Null where none is known. */
  readonly around: EpochDay | null;
  /** The ways to reach the company, for hours and addresses typed in prose; not looked at unless given. */
  readonly channels?: ChannelFacts;
  /** Columns by which the text is indented in its file; none unless given. */
  readonly indent?: number;
  /** Where in the data the text stands, like `title`; empty for a body. */
  readonly path?: string;
}

/** What the data say of one channel. */
export interface ChannelFact {
  /** `support/email`. */
  readonly id: string;
  readonly kind: ChannelKind;
  /** The department's names, in every language in which it has one. */
  readonly department: readonly string[];
  readonly address: string | null;
  readonly timezone: string;
  /** Every stretch in which it opens on some date; null where nothing is claimed. */
  readonly intervals: readonly Interval[] | null;
  /** In a notice that opens it at hours of its own: these, which `intervals` has too; else none. */
  readonly special: readonly Interval[];
}

/** What the data say of every way to reach the company. */
export interface ChannelFacts {
  readonly channels: readonly ChannelFact[];
  /** The company's own domains, `example.com`. */
  readonly domains: readonly string[];
  /** Addresses that stand in other data than a channel's. */
  readonly otherAddresses: readonly string[];
}

/** What is wrong with a stretch of the readable text, by its offsets there. */
export interface Claim {
  readonly code: ProseClaimCode;
  readonly from: number;
  readonly message: Said;
  readonly fix: Said | null;
}
