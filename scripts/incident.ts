import { appendUpdate } from '../src/authoring/append-update.ts';
import { cancelWork } from '../src/authoring/cancel-work.ts';
import { listEvents } from '../src/authoring/event-list.ts';
import { type EventFile, eventFiles, findEvent, openEventFiles } from '../src/authoring/find-event.ts';
import { nextUpdate } from '../src/authoring/next-update.ts';
import { writeUpdate } from '../src/authoring/write-content.ts';
import { say } from '../src/i18n/problems/say.ts';
import { INCIDENT_STATUSES } from '../src/schemas/incidents.ts';
import { MAINTENANCE_STATUSES } from '../src/schemas/maintenance.ts';
import { oneOf, required, timeOf } from './lib/answers.ts';
import { type Command, type Input, main, type OptionTable, type Output } from './lib/command.ts';
import { keepCompiled } from './lib/compile-cache.ts';
import { loadContent, localeFrom, refusedContent } from './lib/content.ts';
import { eventListJson, eventListText } from './lib/event-list-text.ts';
import { channelsOf, EVENT_OPTIONS, statesOf } from './lib/event-options.ts';
import { isMain } from './lib/is-main.ts';
import { pipedDocument } from './lib/piped.ts';
import { outcomeOutput, WRITING_OPTIONS, type Writing, writingOf } from './lib/writing.ts';
import { WrongUse } from './lib/wrong-use.ts';

const STATUSES = { incident: INCIDENT_STATUSES, maintenance: MAINTENANCE_STATUSES } as const;

const OPTIONS = {
  status: {
    type: 'string',
    placeholder: 'STATUS',
    help: `${STATUSES.incident.join(', ')}; of a maintenance ${STATUSES.maintenance.join(', ')} (as it is)`,
  },
  ...EVENT_OPTIONS,
  all: { type: 'boolean', help: 'list what is over too' },
  ...WRITING_OPTIONS,
} satisfies OptionTable;

const KEYS = {
  id: 'text',
  status: 'text',
  components: 'map',
  channels: 'map',
  next_update: 'text',
  text: 'text',
  key: 'text',
} as const;

const CANCEL_KEYS = { id: 'text', text: 'text' } as const;

/** `npm run incident`: the next update of an incident or a maintenance, its end, planned work called off, or the list of what is open. */
export const command: Command<typeof OPTIONS> = {
  name: 'incident',
  summary:
    'Write the next update of an incident or a maintenance into its file, or end it: resolve sets its components to operational and its channels to up; cancel calls planned work off. Nothing else in the file changes. ID is the name of the file, a part of it that no other open one has, or the key of a monitor. With --json and no text, the same keys are read as a JSON document from standard input.',
  positionals: 'update|resolve|cancel|list [ID] ["TEXT"]',
  options: OPTIONS,
  run: async (input) => {
    const [word, ...rest] = input.positionals;
    const action = oneOf(word ?? '', 'the first argument', ['update', 'resolve', 'cancel', 'list']);
    if (rest.length > (action === 'list' ? 0 : 2)) {
      throw new WrongUse(
        say('"{found}" is one argument too many; put quotes round the text', { found: rest.at(-1) ?? '' }),
      );
    }
    if (action === 'list') return list(input);
    return action === 'cancel' ? cancel(input, rest) : update(input, action, rest);
  },
};

type IncidentInput = Input<typeof OPTIONS>;

async function update(
  input: IncidentInput,
  action: 'update' | 'resolve',
  [name, said]: readonly string[],
): Promise<Output> {
  const { options, ask, err } = input;
  const writing = writingOf(options, input);
  const { site, now, texts, contentDir } = writing;
  const asking = { ask, texts };
  const piped = await pipedDocument(options.json && said === undefined ? input : {}, KEYS);
  const named = await required(name ?? piped.text('id'), say('the ID'), 'incident', asking);
  const event = eventNamed(contentDir, named);
  const text = await required(said ?? piped.text('text'), say('the text'), 'update', asking);
  const status = statusOf(options.status ?? piped.text('status'), action, event);
  const next = options['next-update'] ?? piped.text('next_update');
  const key = options.key ?? piped.text('key') ?? null;
  const wish = {
    isAtGiven: options.at !== undefined,
    status,
    components: statesOf([...piped.pairs('components'), ...options.component]),
    channels: channelsOf([...piped.pairs('channels'), ...options.channel]),
    nextUpdateBy: next === undefined ? null : timeOf(next, '--next-update', site.timezone, now),
    text,
    key,
  };
  const verb = status === 'over' ? (event.kind === 'incident' ? 'Resolve' : 'Complete') : 'Update';
  const outcome = await writeUpdate(writing, event, {
    make: (written) =>
      appendUpdate(written.source, nextUpdate(written, { ...wish, at: writing.now }, site.timezone)),
    key,
    subject: `${verb} ${event.kind} ${event.id}`,
  });
  const id = outcome.kind === 'known' ? (key ?? event.id) : event.id;
  const told = {
    kind: event.kind,
    id,
    page: `status/${event.id}/`,
    hints: [],
    verb: 'updated',
  } as const;
  return outcomeOutput(writing, outcome, told, err);
}

async function cancel(input: IncidentInput, [name, said]: readonly string[]): Promise<Output> {
  const { options, ask, err } = input;
  const writing = writingOf(options, input);
  const { site, texts, contentDir } = writing;
  const asking = { ask, texts };
  const piped = await pipedDocument(options.json && said === undefined ? input : {}, CANCEL_KEYS);
  const event = eventNamed(
    contentDir,
    await required(name ?? piped.text('id'), say('the ID'), 'incident', asking),
  );
  if (event.kind === 'incident') {
    throw new WrongUse(
      say('"{id}" is an incident; write: npm run incident -- resolve {id} "TEXT"', { id: event.id }),
    );
  }
  const why = await required(said ?? piped.text('text'), say('the text'), 'update', asking);
  const outcome = await writeUpdate(writing, event, {
    make: ({ source }) => cancelWork(source, writing.now, site.timezone, why),
    key: null,
    subject: `Cancel maintenance ${event.id}`,
  });
  if (outcome.kind === 'known') throw new WrongUse(say('"{id}" is cancelled already', { id: event.id }));
  const told = {
    kind: event.kind,
    id: event.id,
    page: `status/${event.id}/`,
    hints: [],
    verb: 'updated',
  } as const;
  return outcomeOutput(writing, outcome, told, err);
}

function eventNamed(contentDir: string, name: string): EventFile {
  const found = findEvent(contentDir, name);
  if ('id' in found) return found;
  const near = found.length > 0 ? found : eventFiles(contentDir).slice(-8);
  const list = near.map(({ id }) => id).join(', ');
  const values = { name, list: list || say('none') };
  throw new WrongUse(
    found.length > 0
      ? say('the ID is "{name}", which may mean several; there are {list}', values)
      : say('the ID is "{name}", which is no incident and no maintenance; there are {list}', values),
  );
}

function statusOf(
  status: string | undefined,
  action: 'update' | 'resolve',
  { kind }: EventFile,
): string | null {
  if (action === 'resolve') {
    if (status === undefined) return 'over';
    throw new WrongUse(say('--status has no place with resolve; write update to set another state'));
  }
  return status === undefined ? null : oneOf(status, '--status', STATUSES[kind]);
}

async function list(input: IncidentInput): Promise<Output> {
  const { options, env, clock } = input;
  const { now, texts, contentDir }: Writing = writingOf(options, { env, clock });
  const { site, problems } = await loadContent(input);
  if (site === null) {
    // At three in the morning an error elsewhere must not hide what there is to update: its names can be read.
    const open = openEventFiles(contentDir).map(({ kind, id }) => ({ kind, id }));
    return {
      ...(await refusedContent(problems, input)),
      json: { problems, open },
      text: open.map(({ id }) => `${id}\n`).join(''),
    };
  }
  const events = listEvents(site, {
    now,
    all: options.all,
    locale: localeFrom(site.settings, options.locale),
  });
  return {
    code: 0,
    json: eventListJson(events),
    text: eventListText(events, texts, options.tz ?? site.settings.timezone),
  };
}

if (isMain(import.meta)) {
  keepCompiled();
  await main(command);
}
