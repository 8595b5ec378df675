import type { Locale, PortalPlace } from '../../model/types.ts';

/** Where in the portal somebody wants to go, and what the form may know beforehand. Never anything of the customer. */
export interface PortalWant {
  readonly place: PortalPlace;
  /** The portal's own id of the department; null where one is wanted and the content gives none. */
  readonly department?: string | null;
  /** The portal's own id of the subject or form. */
  readonly topic?: string | null;
  readonly subject?: string | null;
  /** The tutorial that was read before. */
  readonly article?: string | null;
  /** The first words of the message, such as the address of what was read. */
  readonly message?: string | null;
  readonly locale?: Locale;
}

/** An address in the portal; `exact` is false where it is only the nearest page to what was wanted. */
export interface PortalAddress {
  readonly url: string;
  readonly exact: boolean;
}

/** What a kind of portal knows by itself: addresses relative to the portal's, with their query. */
export interface PortalAdapter {
  /** Whether an id of a department or subject can be one of this kind's. */
  readonly isId: (id: string) => boolean;
  /** The path of a place; null where this kind has no address for it. */
  readonly places: (place: Exclude<PortalPlace, 'new_ticket'>, want: PortalWant) => string | null;
  /** The path of the form for a new ticket; null where it has none. */
  readonly ticketForm: (want: PortalWant) => string | null;
  /** What the form may be told, in order; inexact where the department is missing that was wanted. */
  readonly ticketQuery: (want: PortalWant) => {
    readonly query: readonly Parameter[];
    readonly exact: boolean;
  };
}

/** A name and a value of a query, not encoded yet. */
export type Parameter = readonly [name: string, value: string];
