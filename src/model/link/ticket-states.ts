import { say } from '../../i18n/problems/say.ts';
import type { Site } from '../types.ts';
import type { Linking } from './linking.ts';
import { refuseTwice } from './names.ts';

/** The states of a ticket, or null where the site does not speak of them. */
export function linkTicketStates({ contents, report }: Linking): Site['ticketStates'] {
  const entry = contents['ticket-states'];
  if (entry === null) return null;
  const { complete, states } = entry.data;
  refuseTwice(
    report,
    say('state'),
    states.map(({ id }, index) => ({ id, entry, path: ['states', index, 'id'] })),
  );
  return {
    complete: complete ?? false,
    states: states.map((state) => ({
      id: state.id,
      name: state.name,
      meaning: state.meaning ?? null,
      acts: state.acts,
      reply: state.reply ?? true,
      next: state.then ?? null,
    })),
  };
}
