import type { Hours, ReplyTarget } from '../../domain/hours/types.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { Text } from './text.ts';

/** How a channel is used; pages have a name and a sign for each, and `other` brings its own name. */
export type ChannelKind =
  | 'phone'
  | 'chat'
  | 'email'
  | 'ticket'
  | 'whatsapp'
  | 'sms'
  | 'telegram'
  | 'messenger'
  | 'form'
  | 'other';

/** What a customer must show before an answer. */
export type Proof = 'registered-email' | 'client-login' | 'account-credentials' | 'identity';

/** One way to reach a department, with its own hours. */
export interface Channel {
  /** `support/email`. */
  readonly id: string;
  readonly department: string;
  /** The part after the slash: the kind, or the id that a second one of a kind needs. */
  readonly key: string;
  readonly kind: ChannelKind;
  /** Set for `other`, optional elsewhere. */
  readonly name: Text | null;
  readonly address: string | null;
  /** Where one must look the address up, or where the chat or form stands. */
  readonly page: string | null;
  readonly timezone: string;
  /** Languages spoken, as BCP 47 codes (`pt`, `es`). */
  readonly speaks: readonly string[];
  readonly cost: Text | null;
  readonly note: Text | null;
  readonly hours: Hours;
  /** Closing days by civil date, with the holiday's id (`br/2017-11-02`). */
  readonly holidays: ReadonlyMap<EpochDay, string>;
  readonly reply: ReplyTarget | null;
  /** Why nothing is promised, of `reply: { none: … }`. */
  readonly noReply: Text | null;
  readonly requires: Proof | null;
  readonly otherwise: Text | null;
}

/**
 * Who answers: its channels and the calendars it keeps; `timezone` is that of its channels unless they name another.
 */
export interface Department {
  readonly id: string;
  readonly name: Text;
  readonly handles: Text | null;
  readonly order: number;
  readonly portalDepartment: string | null;
  readonly timezone: string;
  /** Calendars kept, in the order written. */
  readonly calendars: readonly string[];
  /** Closing days of those calendars (optional ones where included), by date, with the holiday's id. */
  readonly holidays: ReadonlyMap<EpochDay, string>;
  readonly links: readonly string[];
  readonly otherwise: Text | null;
  readonly channels: readonly Channel[];
  /** The hours of a department on duty that nobody contacts; null where it has channels. */
  readonly works: Hours | null;
  readonly file: string;
}

/** A day of a calendar; `source` says by which law. */
export interface Holiday {
  /** `br/2026-11-20`. */
  readonly id: string;
  readonly day: EpochDay;
  readonly name: Text;
  readonly type: 'national' | 'state' | 'municipal' | 'optional';
  readonly source: string;
}

/** The holidays of a country, a state or a town; dates are civil ones, inclusive. */
export interface Calendar {
  readonly id: string;
  readonly name: Text;
  /** The last date up to which all its days are known. */
  readonly completeUntil: EpochDay;
  /** The last date up to which they stand in an official list; the same where nothing else is said. */
  readonly officialUntil: EpochDay;
  readonly days: readonly Holiday[];
}
