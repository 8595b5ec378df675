import { newIncident } from '../../src/authoring/kinds/new-incident.ts';
import { fill } from '../../src/i18n/fill.ts';
import { IMPACTS, INCIDENT_STATUSES } from '../../src/schemas/incidents.ts';
import { oneOf, required, timeOf, wished } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { channelsOf, componentsOf, EVENT_OPTIONS } from '../lib/event-options.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  impact: { type: 'string', placeholder: 'IMPACT', help: `how bad it is: ${IMPACTS.join(', ')}` },
  summary: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'in a sentence or two, for lists and feeds (the title)',
  },
  text: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'the first update, in Markdown ("We are looking into it.")',
  },
  status: {
    type: 'string',
    placeholder: 'STATUS',
    help: `${INCIDENT_STATUSES.join(', ')} (${INCIDENT_STATUSES[0]})`,
  },
  ...EVENT_OPTIONS,
  component: {
    ...EVENT_OPTIONS.component,
    placeholder: 'ID[=STATE]',
    help: `${EVENT_OPTIONS.component.help}; without one, the state that goes with the impact`,
  },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'incident',
  summary:
    'Open an incident: writes its file with a first update, checked before it is written. With --json and no title, the same keys are read as a JSON document from standard input.',
  question: 'title',
  options: OPTIONS,
  keys: {
    title: 'text',
    summary: 'text',
    impact: 'text',
    status: 'text',
    components: 'map',
    channels: 'map',
    next_update: 'text',
    text: 'text',
    key: 'text',
  },
  make: async ({ options, title, piped, writing, ask, isGuided }) => {
    const { site, now, texts } = writing;
    const asking = { ask, texts };
    const said = options.impact ?? piped.text('impact');
    const impact = oneOf(await required(said, '--impact', 'impact', asking, IMPACTS), '--impact', IMPACTS);
    const status = oneOf(
      options.status ?? piped.text('status') ?? INCIDENT_STATUSES[0],
      '--status',
      INCIDENT_STATUSES,
    );
    const written = options.text ?? piped.text('text');
    const text = isGuided || said === undefined ? await wished(written, 'update', asking) : written;
    const next = options['next-update'] ?? piped.text('next_update');
    const key = options.key ?? piped.text('key');
    const facts = {
      title,
      slug: options.slug,
      at: now - (options.at === undefined ? now % 60_000 : 0),
      impact,
      status,
      summary: options.summary ?? piped.text('summary'),
      components: componentsOf([...piped.pairs('components'), ...options.component]),
      channels: channelsOf([...piped.pairs('channels'), ...options.channel]),
      nextUpdateBy: next === undefined ? undefined : timeOf(next, '--next-update', site.timezone, now),
      text,
      key,
    };
    const file = newIncident(facts, site);
    const { id } = file;
    const hints = [fill(texts.nextUpdate, { id }), fill(texts.toResolve, { id })];
    return { file, subject: `Open incident ${id}`, key, hints };
  },
};

/** `npm run new -- incident`. */
export const newIncidentCommand = newCommandOf(KIND);
