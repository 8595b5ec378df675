import type { PortalAdapter } from './types.ts';

const PLACES = {
  client_area: 'support/home',
  tickets: 'support/tickets',
  password: null,
  cancel: null,
} as const;

/** Freshdesk: forms by their slug; a subject can be given to its framed widget alone, so it is left out. */
export const freshdesk: PortalAdapter = {
  isId: () => true,
  places: (place) => PLACES[place],
  ticketForm: () => 'support/tickets/new',
  ticketQuery: ({ department, topic }) => {
    const form = topic || department;
    return { query: form ? [['ticket_form', form]] : [], exact: Boolean(form) || department !== null };
  },
};
