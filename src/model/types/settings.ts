import type { Locale, Text } from './text.ts';

/** A product that ticket portals are made with, whose addresses are known; `custom` is any other. */
export type PortalKind = 'whmcs' | 'zendesk' | 'freshdesk' | 'osticket' | 'custom';
/** A place of the ticket portal that a link can lead to. */
export type PortalPlace = 'client_area' | 'new_ticket' | 'tickets' | 'password' | 'cancel';
/** Where a customer does something alone. */
export type SelfServicePlace = Exclude<PortalPlace, 'new_ticket'> | 'website';

/** The ticket portal that links lead into. */
export interface Portal {
  readonly kind: PortalKind;
  readonly url: string;
  /** Addresses that differ from the kind's own. */
  readonly addresses: Readonly<Partial<Record<PortalPlace, string>>>;
  readonly login: Text | null;
}

/** A place elsewhere that pages link to by its id. */
export interface SiteLink {
  readonly id: string;
  readonly url: string;
  /** Null for the known keys, whose labels the interface has. */
  readonly label: Text | null;
}

/** What `site.yaml` says; what it leaves out is filled in. */
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
  /** Milliseconds for which an open incident may go without an update. */
  readonly updateWithin: number;
  /** Whether `/admin/` and the guide are published. */
  readonly admin: boolean;
  /** The repository's web address, for edit links; null where none is given. */
  readonly repository: string | null;
}
