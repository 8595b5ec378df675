import type { Proof } from './departments.ts';
import type { SelfServicePlace } from './settings.ts';
import type { Text, TextList } from './text.ts';

/** A channel by which a request is taken, and under which conditions. */
export interface AcceptedChannel {
  /** Channel id. */
  readonly channel: string;
  readonly requires: Proof | null;
  readonly note: Text | null;
  readonly only: Text | null;
}

/** Something that people come with: who answers it, by which channels, and what it needs. */
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

/** A heading under which requests stand. */
export interface RequestGroup {
  readonly id: string;
  readonly title: Text;
}

/** A state of a ticket in the portal, and who has to act in it. */
export interface TicketState {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text | null;
  readonly acts: 'customer' | 'us' | 'nobody';
  /** Whether an answer is possible. */
  readonly reply: boolean;
  readonly next: Text | null;
}
