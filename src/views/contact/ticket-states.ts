import type { Context, LocalText } from '../context.ts';

/** A state of a ticket in words: what it means, who acts next, whether an answer is possible. */
export interface TicketStateView {
  readonly name: LocalText;
  readonly meaning: LocalText | null;
  readonly acts: string;
  readonly reply: string;
  readonly next: LocalText | null;
}

/** The states of a ticket, who acts next and whether an answer is possible; null where the site lists none. */
export function ticketStatesView(
  context: Context,
): { readonly states: readonly TicketStateView[]; readonly incomplete: boolean } | null {
  const { site, t, pick } = context;
  if (site.ticketStates === null) return null;
  return {
    states: site.ticketStates.states.map(({ name, meaning, acts, reply, next }) => ({
      name: pick(name),
      meaning: meaning === null ? null : pick(meaning),
      acts: t.contact.states[acts],
      reply: reply ? t.contact.yes : t.contact.no,
      next: next === null ? null : pick(next),
    })),
    incomplete: !site.ticketStates.complete,
  };
}
