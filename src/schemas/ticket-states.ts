import { z } from 'zod';
import { field } from './fields/field.ts';
import { name } from './fields/names.ts';
import { localLine, localText } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

/** `content/ticket-states.yaml`: what the states of a ticket mean. */
export function ticketStatesSchema(site: SiteContext) {
  return z.strictObject({
    complete: field(z.boolean().optional(), {
      write: 'false: the portal may show states that do not stand here.',
      example: 'complete: true',
      unless: 'false',
    }),
    states: field(z.array(state(site)), {
      write: 'The states, in the order in which a ticket goes through them.',
      example: 'states: [{ id: open, name: Aberto, acts: us, reply: true }]',
    }),
  });
}

/** What such a file says. */
export type TicketStatesData = z.output<ReturnType<typeof ticketStatesSchema>>;

function state(site: SiteContext) {
  return z.strictObject({
    id: field(name(), { write: 'Its name in this file.', example: 'id: waiting' }),
    name: field(localLine(site), {
      write: 'What the portal calls it.',
      example: 'name: Aguardando resposta',
    }),
    meaning: field(localText(site).optional(), {
      write: 'What it means.',
      example: 'meaning: Respondemos e esperamos a sua resposta.',
      unless: 'nothing is said',
    }),
    acts: field(z.enum(['customer', 'us', 'nobody']), {
      write: 'Whose turn it is: customer, us or nobody.',
      example: 'acts: customer',
    }),
    reply: field(z.boolean().optional(), {
      write: 'Whether one can answer in this state.',
      example: 'reply: false',
      unless: 'true',
    }),
    // biome-ignore lint/suspicious/noThenProperty: a key of the format, never awaited
    then: field(localText(site).optional(), {
      write: 'What comes next.',
      example: 'then: Sem resposta em 5 dias, o ticket se fecha sozinho.',
      unless: 'nothing is said',
    }),
  });
}
