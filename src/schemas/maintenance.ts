import { z } from 'zod';
import { instant, instantOrDate } from './fields/dates.ts';
import { API_ID, apiId } from './fields/event-ids.ts';
import { field } from './fields/field.ts';
import { name, reference } from './fields/names.ts';
import { localText } from './fields/text.ts';
import { IMPACTS, update } from './incidents.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** How far planned work is, from first to last. */
export const MAINTENANCE_STATUSES = ['scheduled', 'in_progress', 'verifying', 'completed'] as const;

/** Front matter of `content/maintenance/<name>.mdx`: planned work; the body says what it is. */
export function maintenanceSchema(site: SiteContext) {
  return z.strictObject({
    ...pageFields('Troca de roteadores em Lisboa', 'Breves interrupções entre as 2h e as 4h.'),
    id: field(name().optional(), {
      write: 'Its name in addresses, feeds, the API and calendars, which stays when the file is renamed.',
      example: 'id: lisbon-routers-2026',
      unless: 'the file’s name',
    }),
    from: field(instant(site.timezone), {
      write: 'When it begins, with the offset.',
      example: 'from: 2026-11-28T02:00+00:00',
    }),
    until: field(instant(site.timezone), {
      write: 'When it ends, with the offset.',
      example: 'until: 2026-11-28T04:00+00:00',
    }),
    published: field(instantOrDate(site.timezone).optional(), {
      write: 'When it became known.',
      example: 'published: 2026-11-20',
      unless: 'with its first update, or always',
    }),
    impact: field(z.enum(IMPACTS).optional(), {
      write: `What it does to the service: ${IMPACTS.join(', ')}.`,
      example: 'impact: minor',
      unless: 'none',
    }),
    api_id: field(apiId().optional(), API_ID),
    components: field(z.array(reference()).optional(), {
      write: 'The components that it is done on.',
      example: 'components: [network-lisbon]',
      unless: 'none',
    }),
    updates: field(z.array(update(site, MAINTENANCE_STATUSES)).optional(), {
      write: 'What was said when. Without any, its states follow from the clock.',
      example: 'updates: [{ at: 2026-11-28T02:00+00:00, status: in_progress, text: Começamos. }]',
      unless: 'none',
    }),
    cancelled: field(cancelled(site).optional(), {
      write: 'When it was called off, and why.',
      example: 'cancelled: { at: 2026-11-27T18:00+00:00, text: Foi adiada. }',
      unless: 'it takes place',
    }),
  });
}

/** What such a file says. */
export type MaintenanceData = z.output<ReturnType<typeof maintenanceSchema>>;

function cancelled(site: SiteContext) {
  return z.strictObject({
    at: field(instantOrDate(site.timezone), {
      write: 'When it was called off.',
      example: 'at: 2026-11-27T18:00+00:00',
    }),
    text: field(localText(site).optional(), {
      write: 'Why.',
      example: 'text: Foi adiada.',
      unless: 'no reason is given',
    }),
  });
}
