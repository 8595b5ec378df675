import { z } from 'zod';
import { say } from '../i18n/problems/say.ts';
import { channelSchema } from './channels.ts';
import { addFault, ON_WHAT_IS_THERE } from './fields/fault.ts';
import { field } from './fields/field.ts';
import { HOLIDAYS, holidays } from './fields/holidays.ts';
import { hours } from './fields/hours.ts';
import { portalId, reference } from './fields/names.ts';
import { localLine, localText } from './fields/text.ts';
import { zone } from './fields/zone.ts';
import type { SiteContext } from './site-context.ts';

/** `content/departments/<id>.yaml`: who answers, and by which channels. */
export function departmentSchema(site: SiteContext) {
  return z
    .strictObject({
      name: field(localLine(site), {
        write: 'What the department is called.',
        example: 'name: Suporte técnico',
      }),
      handles: field(localText(site).optional(), {
        write: 'What it deals with, in one sentence.',
        example: 'handles: Dúvidas sobre o uso dos serviços',
        unless: 'nothing is said',
      }),
      order: field(z.int().optional(), {
        write: 'Its place among the departments, the smallest number first.',
        example: 'order: 1',
        unless: 'after those that have one, by name of file',
      }),
      portal_department: field(portalId().optional(), {
        write: 'Its id in the ticket portal, so that links open the right form.',
        example: 'portal_department: 3',
        unless: 'links lead to the portal’s own page',
      }),
      timezone: field(zone().optional(), {
        write: 'The zone of its clock.',
        example: 'timezone: Europe/Lisbon',
        unless: 'the site’s',
      }),
      holidays: field(holidays().optional(), HOLIDAYS),
      links: field(z.array(reference()).optional(), {
        write: 'Keys of links in site.yaml that belong to this department.',
        example: 'links: [forum, network]',
        unless: 'none',
      }),
      otherwise: field(localText(site).optional(), {
        write: 'What happens to what comes another way, for its channels and requests that say nothing else.',
        example: 'otherwise: Pedidos por outro meio não são tratados.',
        unless: 'nothing is said',
      }),
      channels: field(z.array(channelSchema(site)).optional(), {
        write: 'The ways to reach it.',
        example:
          'channels: [{ kind: email, address: correio@example.com, hours: { mon-fri: "09:00-18:00" } }]',
        unless: 'none',
      }),
      works: field(hours().optional(), {
        write: 'The hours of a department on duty that nobody contacts, in place of channels.',
        example: 'works: always',
        unless: 'its channels say when it is there',
      }),
    })
    .superRefine((found, ctx) => {
      if (!('works' in found && 'channels' in found)) return;
      const message = say('stands beside channels: a department has either');
      addFault(ctx, { code: 'conflicting-keys', message, fix: say('remove works, or channels'), at: 'key' }, [
        'works',
      ]);
    }, ON_WHAT_IS_THERE);
}

/** What such a file says. */
export type DepartmentData = z.output<ReturnType<typeof departmentSchema>>;
