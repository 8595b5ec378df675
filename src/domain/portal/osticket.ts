import { isNumber } from './query.ts';
import type { PortalAdapter } from './types.ts';

const PLACES = {
  client_area: '',
  tickets: 'tickets.php',
  password: 'pwreset.php',
  cancel: null,
} as const;

/** osTicket: its help topics lead to departments, so a department's id is that of a topic, digits only; nothing else can be given. */
export const osticket: PortalAdapter = {
  isId: isNumber,
  places: (place) => PLACES[place],
  ticketForm: () => 'open.php',
  ticketQuery: ({ department, topic }) => {
    const id = topic || department;
    if (id) return { query: [['topicId', id]], exact: true };
    return { query: [], exact: topic === undefined && department === undefined };
  },
};
