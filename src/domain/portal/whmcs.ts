import { isNumber } from './query.ts';
import type { Parameter, PortalAdapter } from './types.ts';

const PLACES = {
  client_area: 'clientarea.php',
  tickets: 'supporttickets.php',
  password: 'password/reset',
  // It stands in the details of each service: no address leads there.
  cancel: null,
} as const;

/** WHMCS: the second step of its form knows department, subject and message; without a department it begins at the first. */
export const whmcs: PortalAdapter = {
  isId: isNumber,
  places: (place) => PLACES[place],
  ticketForm: () => 'submitticket.php',
  ticketQuery: ({ department, subject, message }) => {
    if (!department) return { query: [], exact: department === undefined };
    const query: Parameter[] = [
      ['step', '2'],
      ['deptid', department],
    ];
    if (subject) query.push(['subject', subject]);
    if (message) query.push(['message', message]);
    return { query, exact: true };
  },
};
