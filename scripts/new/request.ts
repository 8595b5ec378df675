import { newRequest } from '../../src/authoring/kinds/new-request.ts';
import { listOf, oneOf, required } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { GROUP_OPTIONS, groupsIn } from './groups.ts';
import { type NewKind, newCommandOf } from './kind.ts';
import { departmentsIn } from './names-in.ts';

const OPTIONS = {
  department: { type: 'string', placeholder: 'ID', help: 'who answers it' },
  channel: {
    type: 'string',
    multiple: true,
    placeholder: 'CHANNELS',
    help: 'by which it is accepted, the best first: ticket,phone',
  },
  ...GROUP_OPTIONS,
  keyword: {
    type: 'string',
    multiple: true,
    placeholder: 'WORDS',
    help: 'other words by which people look for it',
  },
  audience: {
    type: 'string',
    placeholder: 'WHO',
    help: 'customers, or anyone: no account is needed (customers)',
  },
  why: { type: 'string', placeholder: 'TEXT', help: 'why only these channels' },
  need: { type: 'string', multiple: true, placeholder: 'TEXT', help: 'what to have at hand' },
  urgent: { type: 'boolean', help: 'shown first, even when the usual desk is closed' },
  'self-service': {
    type: 'string',
    multiple: true,
    placeholder: 'PLACES',
    help: 'where the customer does it alone: client_area, tickets, password, cancel or website',
  },
  article: { type: 'string', multiple: true, placeholder: 'IDS', help: 'tutorials to try first' },
  subject: { type: 'string', placeholder: 'TEXT', help: 'of the ticket' },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'request',
  summary:
    'Add a request, what people come with, to requests.yaml, checked before it is written. --slug is its id.',
  question: 'title',
  options: OPTIONS,
  make: async ({ options, title, writing, ask }) => {
    const asking = { ask, texts: writing.texts };
    const isAlone = options['self-service'].length > 0;
    const departments = departmentsIn(writing.contentDir);
    const isAsked = options.department === undefined && !isAlone;
    const department = isAsked
      ? await required(undefined, '--department', 'department', asking, departments)
      : options.department;
    const channels = listOf(options.channel);
    const answered = department !== undefined && channels.length === 0 && !isAlone;
    const group = options.group;
    if (group !== undefined && options['new-group'] === undefined)
      oneOf(group, '--group', groupsIn(writing.contentDir, 'requests.yaml'));
    const item = newRequest({
      title,
      slug: options.slug,
      group,
      newGroup: options['new-group'],
      department,
      channels: answered ? listOf([await required(undefined, '--channel', 'channels', asking)]) : channels,
      keywords: listOf(options.keyword),
      audience: options.audience,
      why: options.why,
      urgent: options.urgent,
      needs: options.need,
      selfService: listOf(options['self-service']),
      articles: listOf(options.article),
      subject: options.subject,
    });
    return { item, subject: `Add request ${item.id}` };
  },
};

/** `npm run new -- request`. */
export const newRequestCommand = newCommandOf(KIND);
