import { z } from 'zod';
import { instant } from './fields/dates.ts';
import { API_ID, apiId, eventKey } from './fields/event-ids.ts';
import { field } from './fields/field.ts';
import { name } from './fields/names.ts';
import { localMarkdown } from './fields/text.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** The states of a component, from well to worst, and planned work. */
export const COMPONENT_STATUSES = [
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
] as const;

/** How bad an incident is. */
export const IMPACTS = ['none', 'minor', 'major', 'critical'] as const;

/** How far the work on an incident is, from first to last. */
export const INCIDENT_STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

/** Front matter of `content/incidents/<name>.mdx`: what is broken, told by updates; the body is the post-mortem. */
export function incidentSchema(site: SiteContext) {
  return z.strictObject({
    ...pageFields('Atrasos na entrega de e-mail', 'Mensagens chegam com atraso de até uma hora.'),
    id: field(name().optional(), {
      write: 'Its name in addresses, feeds, the API and calendars, which stays when the file is renamed.',
      example: 'id: mail-queues-2026',
      unless: 'the file’s name',
    }),
    impact: field(z.enum(IMPACTS), {
      write: `How bad it is: ${IMPACTS.join(', ')}.`,
      example: 'impact: major',
    }),
    key: field(eventKey().optional(), {
      write: 'The name that a monitor knows it by: it opens no second one of that name.',
      example: 'key: alert-4711',
      unless: 'no monitor knows it',
    }),
    api_id: field(apiId().optional(), API_ID),
    updates: field(z.array(update(site, INCIDENT_STATUSES)).min(1), {
      write: 'What was said when, in any order.',
      example: 'updates: [{ at: 2026-11-03T14:05-03:00, status: investigating, text: Estamos verificando. }]',
    }),
  });
}

/** What such a file says. */
export type IncidentData = z.output<ReturnType<typeof incidentSchema>>;

/** One update of an incident or a maintenance, whose states are `statuses`. */
export function update<const S extends readonly [string, ...string[]]>(site: SiteContext, statuses: S) {
  return z.strictObject({
    at: field(instant(site.timezone), {
      write: 'When it was said, with the offset.',
      example: 'at: 2026-11-03T14:05-03:00',
    }),
    status: field(z.enum(statuses), {
      write: `How far it is: ${statuses.join(', ')}.`,
      example: `status: ${statuses[0]}`,
    }),
    key: field(eventKey().optional(), {
      write: 'What its sender calls it: the commands write no second update of that key into the file.',
      example: 'key: alert-4711-up',
      unless: 'nothing keeps it from being written twice',
    }),
    api_id: field(apiId().optional(), API_ID),
    components: field(z.record(z.string(), z.enum(COMPONENT_STATUSES)).optional(), {
      write: `The components whose state changes with this update: ${COMPONENT_STATUSES.join(', ')}.`,
      example: 'components: { mail-delivery: partial_outage }',
      unless: 'none changes',
    }),
    channels: field(z.record(z.string(), z.enum(['down', 'up'])).optional(), {
      write: 'Channels of our own that go down with this update or come up.',
      example: 'channels: { support/phone: down }',
      unless: 'none changes',
    }),
    next_update_by: field(instant(site.timezone).optional(), {
      write: 'By when the next update is promised.',
      example: 'next_update_by: 2026-11-03T15:00-03:00',
      unless: 'nothing is promised',
    }),
    text: field(localMarkdown(site), {
      write: 'What is said, in Markdown.',
      example: 'text: Estamos verificando filas acima do normal.',
    }),
  });
}
