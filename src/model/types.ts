import type { DayRule, Hours, ReplyTarget } from '../domain/hours/types.ts';
import type { DurationRange, EpochDay, Instant } from '../domain/time/types.ts';

export type Locale = 'pt-BR' | 'pt-PT' | 'es' | 'en';

/** A text by language; the site's default language is always there. */
export type Text = Readonly<Partial<Record<Locale, string>>>;
/** A list of texts by language; the site's default language is always there. */
export type TextList = Readonly<Partial<Record<Locale, readonly string[]>>>;

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
export type Proof = 'registered-email' | 'client-login' | 'account-credentials' | 'identity';
export type PortalKind = 'whmcs' | 'zendesk' | 'freshdesk' | 'osticket' | 'custom';
/** A place of the ticket portal that a link can lead to. */
export type PortalPlace = 'client_area' | 'new_ticket' | 'tickets' | 'password' | 'cancel';
export type SelfServicePlace = Exclude<PortalPlace, 'new_ticket'> | 'website';

export interface Portal {
  readonly kind: PortalKind;
  readonly url: string;
  /** Addresses that differ from the kind's own. */
  readonly addresses: Readonly<Partial<Record<PortalPlace, string>>>;
  readonly login: Text | null;
}

export interface SiteLink {
  readonly id: string;
  readonly url: string;
  /** Null for the known keys, whose labels the interface has. */
  readonly label: Text | null;
}

export interface Settings {
  readonly name: string;
  /** Absolute, with its path (the base) ending in `/`. */
  readonly url: string;
  /** The path of `url`, `/` or `/help/`. */
  readonly base: string;
  readonly locales: readonly Locale[];
  readonly defaultLocale: Locale;
  readonly timezone: string;
  readonly website: string | null;
  readonly portal: Portal | null;
  readonly links: readonly SiteLink[];
  readonly brand: { readonly accent: string | null; readonly logo: string | null };
  readonly security: {
    readonly contact: string;
    readonly expires: string | null;
    readonly policy: string | null;
  } | null;
  /** Milliseconds for which the built status may be believed. */
  readonly validFor: number;
  /** Whether `/admin/` and the guide are published. */
  readonly admin: boolean;
  /** The repository's web address, for edit links; null where none is given. */
  readonly repository: string | null;
}

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

export interface Holiday {
  /** `br/2026-11-20`. */
  readonly id: string;
  readonly day: EpochDay;
  readonly name: Text;
  readonly type: 'national' | 'state' | 'municipal' | 'optional';
  readonly source: string;
}

export interface Calendar {
  readonly id: string;
  readonly name: Text;
  readonly completeUntil: EpochDay;
  readonly days: readonly Holiday[];
}

/** A parsed and gated MDX body; see src/markdown. */
export type { Prose } from '../markdown/types.ts';

import type { Prose } from '../markdown/types.ts';

/** What a page says in one language. */
export interface PageText {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly body: Prose;
  readonly revision: number;
  /** Relative to the content folder. */
  readonly file: string;
}

/** What every page of prose has, whatever its kind. */
export interface Page {
  readonly id: string;
  /** One entry a language in which it is written; the default language is always there. */
  readonly texts: Readonly<Partial<Record<Locale, PageText>>>;
  /** Former site paths that lead here now. */
  readonly aliases: readonly string[];
}

export interface NoticeDate {
  readonly day: EpochDay;
  readonly why: Text | null;
  /** What holds for each channel that the notice applies to, by channel id. */
  readonly rules: ReadonlyMap<string, DayRule>;
  /** The kind of the line as written: a page can group equal ones. */
  readonly kind: 'closed' | 'usual' | 'usual-week' | 'open';
}

export interface Notice extends Page {
  readonly published: Instant;
  readonly signed: string | null;
  /** First and last civil date, inclusive; both null for an announcement without hours. */
  readonly from: EpochDay | null;
  readonly until: EpochDay | null;
  /** Milliseconds ahead of its start at which it is shown. */
  readonly lead: number;
  /** The last civil date of the banner, inclusive; null: as long as it is in force (an announcement: no end was given). */
  readonly bannerUntil: EpochDay | null;
  /** Departments and channels as written. */
  readonly appliesTo: readonly string[];
  /** The channel ids (and ids of departments that only work) that it speaks of. */
  readonly channels: readonly string[];
  readonly unaffected: readonly (
    | { readonly kind: 'department'; readonly id: string }
    | { readonly kind: 'text'; readonly text: Text }
  )[];
  /** Paths of pages that it announces, e.g. `policies/how-support-works`. */
  readonly about: readonly string[];
  readonly days: readonly NoticeDate[];
  /** Reply targets while it holds, by channel id. */
  readonly reply: ReadonlyMap<string, DurationRange>;
  readonly replaces: readonly string[];
  readonly withdrawn: { readonly at: Instant; readonly text: Text | null } | null;
  readonly revision: number;
  /** The zone in which its civil dates begin and end: the site's. */
  readonly timezone: string;
}

export type IncidentStatus = 'investigating' | 'identified' | 'monitoring' | 'resolved';
export type MaintenanceStatus = 'scheduled' | 'in_progress' | 'verifying' | 'completed';
export type ComponentStatus =
  | 'operational'
  | 'degraded_performance'
  | 'partial_outage'
  | 'major_outage'
  | 'under_maintenance';
export type Impact = 'none' | 'minor' | 'major' | 'critical';

export interface Update<Status> {
  readonly at: Instant;
  readonly status: Status;
  /** New states of components, by component id; only what changes. */
  readonly components: ReadonlyMap<string, ComponentStatus>;
  /** Channels of ours that go down or come up, by channel id. */
  readonly channels: ReadonlyMap<string, 'down' | 'up'>;
  readonly nextUpdateBy: Instant | null;
  /** Markdown by language: the tree, and the source for feeds. */
  readonly text: Readonly<Partial<Record<Locale, Prose>>>;
}

export interface Incident extends Page {
  readonly impact: Impact;
  /** Sorted by `at`, oldest first. */
  readonly updates: readonly Update<IncidentStatus>[];
}

export interface Maintenance extends Page {
  readonly from: Instant;
  readonly until: Instant;
  readonly impact: Impact;
  readonly components: readonly string[];
  /** Sorted by `at`, oldest first; empty: the states follow from the clock. */
  readonly updates: readonly Update<MaintenanceStatus>[];
  readonly cancelled: { readonly at: Instant; readonly text: Text | null } | null;
  /** When it became known: the first update, or the time written as `published`; null: always known. */
  readonly published: Instant | null;
}

export interface Component {
  readonly id: string;
  readonly group: string;
  readonly name: Text;
  readonly description: Text | null;
  readonly departments: readonly string[];
  readonly requests: readonly string[];
  readonly articles: readonly string[];
  readonly showcase: boolean;
  readonly since: EpochDay | null;
}

export interface ComponentGroup {
  readonly id: string;
  readonly name: Text;
  readonly components: readonly Component[];
}

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

export interface AcceptedChannel {
  /** Channel id. */
  readonly channel: string;
  readonly requires: Proof | null;
  readonly note: Text | null;
  readonly only: Text | null;
}

export interface Request {
  readonly id: string;
  readonly title: Text;
  readonly group: string;
  readonly keywords: TextList;
  readonly audience: 'customers' | 'anyone';
  /** Null where the customer does it alone. */
  readonly department: string | null;
  /** Accepted, the best first. */
  readonly channels: readonly AcceptedChannel[];
  readonly why: Text | null;
  /** Its own, else the department's. */
  readonly otherwise: Text | null;
  readonly urgent: boolean;
  readonly needs: TextList;
  readonly selfService: { readonly to: readonly SelfServicePlace[]; readonly path: Text | null } | null;
  /** Tutorial ids. */
  readonly articles: readonly string[];
  readonly ticket: {
    readonly subject: Text | null;
    readonly topic: string | null;
    readonly topicName: Text | null;
  };
}

export interface RequestGroup {
  readonly id: string;
  readonly title: Text;
}

export interface TicketState {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text | null;
  readonly acts: 'customer' | 'us' | 'nobody';
  /** Whether an answer is possible. */
  readonly reply: boolean;
  readonly next: Text | null;
}

export interface SearchSettings {
  readonly synonyms: Readonly<Partial<Record<Locale, readonly (readonly string[])[]>>>;
  /** Query to site path, by language. */
  readonly pinned: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
}

/** The whole content, linked and frozen: every reference in it leads somewhere. Nothing in it depends on the clock. */
export interface Site {
  readonly settings: Settings;
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** By order, then id. */
  readonly departments: readonly Department[];
  /** Newest `published` first. */
  readonly notices: readonly Notice[];
  readonly groups: readonly RequestGroup[];
  readonly requests: readonly Request[];
  readonly ticketStates: { readonly complete: boolean; readonly states: readonly TicketState[] } | null;
  readonly components: readonly ComponentGroup[];
  /** Newest first, by first update. */
  readonly incidents: readonly Incident[];
  /** Newest first, by `from`. */
  readonly maintenance: readonly Maintenance[];
  /** By order, then id. */
  readonly policies: readonly Policy[];
  /** By order, then id. */
  readonly categories: readonly Category[];
  readonly search: SearchSettings;
  /** Addresses once published, of content/urls.yaml. */
  readonly urls: readonly string[];
}
