import { z } from 'zod';
import { PROOFS } from './channels.ts';
import { field } from './fields/field.ts';
import { name, portalId, reference } from './fields/names.ts';
import { localLine, localList, localText } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

const PLACES = ['client_area', 'tickets', 'password', 'cancel', 'website'] as const;

/** `content/requests.yaml`: what people come with, and where it belongs. */
export function requestsSchema(site: SiteContext) {
  return z.strictObject({
    groups: field(z.array(group(site)).optional(), {
      write: 'The headings under which requests stand, in their order.',
      example: 'groups: [{ id: billing, title: Planos e pagamentos }]',
      unless: 'none',
    }),
    requests: field(z.array(request(site)), {
      write: 'The requests, in their order.',
      example:
        'requests: [{ id: quote, title: Quanto custa?, group: billing, department: sales, channels: [phone] }]',
    }),
  });
}

/** What such a file says. */
export type RequestsData = z.output<ReturnType<typeof requestsSchema>>;

function group(site: SiteContext) {
  return z.strictObject({
    id: field(name(), { write: 'Its name in this file.', example: 'id: billing' }),
    title: field(localLine(site), { write: 'The heading.', example: 'title: Planos e pagamentos' }),
  });
}

function request(site: SiteContext) {
  return z.strictObject({
    id: field(name(), { write: 'Its name in addresses.', example: 'id: plan-upgrade-quote' }),
    title: field(localLine(site), {
      write: 'The request in the customer’s words.',
      example: 'title: Quanto custa mudar de plano?',
    }),
    group: field(reference().optional(), {
      write: 'The heading under which it stands.',
      example: 'group: billing',
      unless: 'under “other matters”, at the end',
    }),
    keywords: field(localList(site).optional(), {
      write: 'Other words by which people look for it.',
      example: 'keywords: [upgrade, preço]',
      unless: 'none',
    }),
    audience: field(z.enum(['customers', 'anyone']).optional(), {
      write: 'anyone: no account is needed (before buying, abuse, security, authorities).',
      example: 'audience: anyone',
      unless: 'customers',
    }),
    department: field(reference().optional(), {
      write: 'Who answers it.',
      example: 'department: sales',
      unless: 'the customer does it alone, by self_service',
    }),
    channels: field(z.array(accepted(site)).min(1).optional(), {
      write: 'The channels by which it is accepted, the best first: kinds, ids or full names.',
      example: 'channels: [phone, { channel: support/chat, requires: account-credentials }]',
      unless: 'the customer does it alone, by self_service',
    }),
    why: field(localText(site).optional(), {
      write: 'Why only these.',
      example: 'why: Exige a análise de um técnico.',
      unless: 'nothing is said',
    }),
    otherwise: field(localText(site).optional(), {
      write: 'What happens to it by another channel.',
      example: 'otherwise: Pedidos por outro meio não são tratados.',
      unless: 'the department’s',
    }),
    urgent: field(z.boolean().optional(), {
      write: 'true: shown first, even when the usual desk is closed.',
      example: 'urgent: true',
      unless: 'false',
    }),
    needs: field(localList(site).optional(), {
      write: 'What to have at hand.',
      example: 'needs: [plano atual, plano desejado]',
      unless: 'nothing',
    }),
    self_service: field(selfService(site).optional(), {
      write: 'Where the customer does it alone.',
      example: 'self_service: { to: cancel, path: Meus serviços > Detalhes > Cancelar }',
      unless: 'he cannot',
    }),
    articles: field(z.array(reference()).optional(), {
      write: 'Tutorials to try first.',
      example: 'articles: [e-mail/configure-outlook]',
      unless: 'none',
    }),
    ticket: field(ticket(site).optional(), {
      write: 'What the ticket form is filled in with.',
      example: 'ticket: { subject: Mudança de plano, topic: 7, topic_name: Alteração de plano }',
      unless: 'nothing',
    }),
  });
}

function accepted(site: SiteContext) {
  const bare = reference().transform((channel) => ({
    channel,
    requires: undefined,
    note: undefined,
    only: undefined,
  }));
  const full = z.strictObject({
    channel: field(reference(), {
      write: 'The channel: a kind, an id or a full name.',
      example: 'channel: support/chat',
    }),
    requires: field(z.enum(PROOFS).optional(), {
      write: `What the customer must show for this request: ${PROOFS.join(', ')}.`,
      example: 'requires: account-credentials',
      unless: 'what the channel itself asks for',
    }),
    note: field(localText(site).optional(), {
      write: 'What one should know of this way.',
      example: 'note: Pode ser atendido por um vendedor.',
      unless: 'nothing is said',
    }),
    only: field(localText(site).optional(), {
      write: 'The condition under which it is accepted.',
      example: 'only: em casos excepcionais',
      unless: 'always',
    }),
  });
  return z.union([bare, full]);
}

function selfService(site: SiteContext) {
  const one = z.enum(PLACES);
  return z.strictObject({
    to: field(z.union([one.transform((place) => [place]), z.array(one).min(1)]), {
      write: `Where it is done: ${PLACES.join(', ')}, or a list of them.`,
      example: 'to: cancel',
    }),
    path: field(localText(site).optional(), {
      write: 'What to click there.',
      example: 'path: Meus serviços > Detalhes > Cancelar',
      unless: 'nothing is said',
    }),
  });
}

function ticket(site: SiteContext) {
  return z.strictObject({
    subject: field(localLine(site).optional(), {
      write: 'The subject.',
      example: 'subject: Mudança de plano',
      unless: 'the customer writes it',
    }),
    topic: field(portalId().optional(), {
      write: 'The portal’s own id of a subject.',
      example: 'topic: 7',
      unless: 'none',
    }),
    topic_name: field(localLine(site).optional(), {
      write: 'What the portal calls that subject; it is shown.',
      example: 'topic_name: Alteração de plano',
      unless: 'it is not shown',
    }),
  });
}
