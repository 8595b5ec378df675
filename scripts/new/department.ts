import { newDepartment } from '../../src/authoring/kinds/new-department.ts';
import { listOf, wholeNumber } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  handles: { type: 'string', placeholder: 'TEXT', help: 'what it deals with, in a sentence' },
  channel: {
    type: 'string',
    multiple: true,
    placeholder: 'LINE',
    help: 'a way to reach it: kind, address or page, hours: "phone +55 11 4062-0000 mon-fri 09:00-18:00 sat 09:00-13:00", "ticket always"',
  },
  works: {
    type: 'string',
    placeholder: 'HOURS',
    help: 'in place of channels, for a department that nobody contacts: always, "mon-fri 09:00-18:00"',
  },
  holidays: {
    type: 'string',
    multiple: true,
    placeholder: 'CALENDARS',
    help: 'calendars whose closing days it keeps: br,br-sp',
  },
  timezone: { type: 'string', placeholder: 'ZONE', help: "the zone of its clock (the site's)" },
  'portal-department': { type: 'string', placeholder: 'ID', help: 'its id in the ticket portal' },
  order: { type: 'string', placeholder: 'NUMBER', help: 'its place among the departments' },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'department',
  summary: 'Add a department: writes its file, checked before it is written. --slug is its id.',
  question: 'name',
  options: OPTIONS,
  make: async ({ options, title }) => {
    const file = newDepartment({
      title,
      slug: options.slug,
      handles: options.handles,
      order: wholeNumber(options.order, '--order'),
      portalDepartment: options['portal-department'],
      timezone: options.timezone,
      holidays: listOf(options.holidays),
      channels: options.channel,
      works: options.works,
    });
    return { file, subject: `Add department ${file.id}` };
  },
};

/** `npm run new -- department`. */
export const newDepartmentCommand = newCommandOf(KIND);
