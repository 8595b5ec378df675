import { z } from 'zod';
import { date } from './fields/dates.ts';
import { API_ID, apiId } from './fields/event-ids.ts';
import { field } from './fields/field.ts';
import { name, reference } from './fields/names.ts';
import { localLine, localText } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

/** `content/components.yaml`: the parts of the service whose state is shown. */
export function componentsSchema(site: SiteContext) {
  return z.strictObject({
    groups: field(z.array(group(site)), {
      write: 'The groups of components, in their order.',
      example: 'groups: [{ id: mail, name: E-mail, components: [{ id: webmail, name: Webmail }] }]',
    }),
  });
}

/** What such a file says. */
export type ComponentsData = z.output<ReturnType<typeof componentsSchema>>;

function group(site: SiteContext) {
  return z.strictObject({
    id: field(name(), { write: 'Its name in this file.', example: 'id: mail' }),
    name: field(localLine(site), { write: 'What the group is called.', example: 'name: E-mail' }),
    api_id: field(apiId().optional(), API_ID),
    components: field(z.array(component(site)), {
      write: 'Its components, in their order.',
      example: 'components: [{ id: webmail, name: Webmail }]',
    }),
  });
}

function component(site: SiteContext) {
  return z.strictObject({
    id: field(name(), {
      write: 'Its name in addresses, feeds and incidents; it stays.',
      example: 'id: mail-delivery',
    }),
    name: field(localLine(site), { write: 'What the customer calls it.', example: 'name: Envio de e-mail' }),
    description: field(localText(site).optional(), {
      write: 'What belongs to it.',
      example: 'description: Servidores SMTP e filas.',
      unless: 'nothing is said',
    }),
    departments: field(z.array(reference()).optional(), {
      write: 'The departments that look after it.',
      example: 'departments: [support]',
      unless: 'none',
    }),
    requests: field(z.array(reference()).optional(), {
      write: 'The requests that its trouble leads to.',
      example: 'requests: [mail-not-arriving]',
      unless: 'none',
    }),
    articles: field(z.array(reference()).optional(), {
      write: 'Tutorials about it.',
      example: 'articles: [e-mail/smtp-ports]',
      unless: 'none',
    }),
    showcase: field(z.boolean().optional(), {
      write: 'Whether its ninety days are shown on the status page.',
      example: 'showcase: true',
      unless: 'true',
    }),
    since: field(date().optional(), {
      write: 'Since when it has existed: earlier days are not counted.',
      example: 'since: 2026-03-01',
      unless: 'always',
    }),
    api_id: field(apiId().optional(), API_ID),
  });
}
