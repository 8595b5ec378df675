import type { PortalAdapter } from './types.ts';

const PLACES = {
  client_area: 'clientarea.php',
  tickets: 'supporttickets.php',
  password: 'password/reset',
  // It stands in the details of each service: no address leads there.
  cancel: null,
} as const;

/** WHMCS: the second step of its form knows department and subject; without a department it begins at the first. */
export const whmcs: PortalAdapter = {
  places: (place) => PLACES[place],
  ticketForm: () => 'submitticket.php',
  ticketQuery: ({ department, subject }) => {
    if (!department) return { query: [], exact: department === undefined };
    const query = [['step', '2'] as const, ['deptid', department] as const];
    return { query: subject ? [...query, ['subject', subject]] : query, exact: true };
  },
};
