import { newMaintenance } from '../../src/authoring/kinds/new-maintenance.ts';
import { IMPACTS } from '../../src/schemas/incidents.ts';
import { listOf, oneOf, required, timeOf } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  from: {
    type: 'string',
    placeholder: 'TIME',
    help: "when it begins, by the site's clock: 2026-12-06T02:00",
  },
  until: { type: 'string', placeholder: 'TIME', help: 'when it ends: 2026-12-06T05:00, or 3h' },
  component: { type: 'string', multiple: true, placeholder: 'ID', help: 'a component that it is done on' },
  impact: {
    type: 'string',
    placeholder: 'IMPACT',
    help: `what it does to the service: ${IMPACTS.join(', ')}`,
  },
  summary: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'in a sentence or two, for lists and feeds (the title)',
  },
  published: { type: 'string', placeholder: 'TIME', help: 'when it becomes known (the present)' },
  body: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'what is done, in Markdown; - reads it from standard input',
  },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'maintenance',
  summary: 'Announce planned work: writes its file, checked before it is written.',
  question: 'title',
  options: OPTIONS,
  make: async ({ options, title, writing, ask, body }) => {
    const { site, now, texts } = writing;
    const asking = { ask, texts };
    const zone = options.tz ?? site.timezone;
    const from = timeOf(await required(options.from, '--from', 'from', asking), '--from', zone, now);
    const until = timeOf(await required(options.until, '--until', 'until', asking), '--until', zone, from);
    const facts = {
      title,
      slug: options.slug,
      summary: options.summary,
      from,
      until,
      published:
        options.published === undefined
          ? wholeMinute(now)
          : timeOf(options.published, '--published', zone, now),
      impact: options.impact === undefined ? undefined : oneOf(options.impact, '--impact', IMPACTS),
      components: listOf(options.component),
      body,
    };
    const file = newMaintenance(facts, site);
    return { file, subject: `Announce maintenance ${file.id}` };
  },
};

function wholeMinute(at: number): number {
  return at - (at % 60_000);
}

/** `npm run new -- maintenance`. */
export const newMaintenanceCommand = newCommandOf(KIND);
