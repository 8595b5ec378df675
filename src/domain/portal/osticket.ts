import type { PortalAdapter } from './types.ts';

const PLACES = {
  client_area: '',
  tickets: 'tickets.php',
  password: 'pwreset.php',
  cancel: null,
} as const;

/** osTicket: its help topics lead to departments, so a department's id is that of a topic, digits only; nothing else can be given. */
export const osticket: PortalAdapter = {
  places: (place) => PLACES[place],
  ticketForm: () => 'open.php',
  ticketQuery: ({ department, topic }) => {
    const id = [topic, department].find((it) => it && /^\d+$/.test(it));
    if (id) return { query: [['topicId', id]], exact: true };
    return { query: [], exact: !topic && department === undefined };
  },
};
