import { dayLine, openHours } from '../../src/authoring/day-line.ts';
import { type DayLine, newNotice } from '../../src/authoring/kinds/new-notice.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { listOf, pairOf, timeOf, wished } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { WrongUse } from '../lib/wrong-use.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  summary: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'in a sentence or two, for lists and feeds (the title)',
  },
  from: { type: 'string', placeholder: 'DATE', help: 'the first date on which it holds: 2026-12-24' },
  until: { type: 'string', placeholder: 'DATE', help: 'the last one, included (the first)' },
  'applies-to': {
    type: 'string',
    multiple: true,
    placeholder: 'NAMES',
    help: 'departments or channels: support,sales/phone',
  },
  closed: { type: 'boolean', help: 'they are closed on all these dates' },
  usual: { type: 'boolean', help: 'they keep their usual hours' },
  open: {
    type: 'string',
    multiple: true,
    placeholder: 'CHANNEL=HOURS',
    help: 'open on all these dates, the others closed: email=09:00-13:00',
  },
  day: {
    type: 'string',
    multiple: true,
    placeholder: 'LINE',
    help: '"2026-12-24,2026-12-28..2026-12-30 closed", usual, week, or "2026-12-26 email 09:00-12:00,14:00-18:00 chat 09:00-12:00"',
  },
  why: { type: 'string', placeholder: 'TEXT', help: 'the reason, for --closed, --usual and --open' },
  unaffected: {
    type: 'string',
    multiple: true,
    placeholder: 'NAMES',
    help: 'departments that go on as usual',
  },
  reply: {
    type: 'string',
    multiple: true,
    placeholder: 'CHANNEL=RANGE',
    help: 'how soon it answers meanwhile: email=30m-24h',
  },
  lead: { type: 'string', placeholder: 'DURATION', help: 'how long ahead it is shown (7d)' },
  'banner-until': {
    type: 'string',
    placeholder: 'DATE',
    help: 'the last date on which it stands on every page',
  },
  about: {
    type: 'string',
    multiple: true,
    placeholder: 'PAGES',
    help: 'pages that it announces: policies/how-support-works',
  },
  replaces: { type: 'string', multiple: true, placeholder: 'IDS', help: 'notices that it overrides' },
  signed: { type: 'string', placeholder: 'TEXT', help: 'who signs it' },
  id: { type: 'string', placeholder: 'NAME', help: "its name in addresses and feeds (the file's name)" },
  published: { type: 'string', placeholder: 'TIME', help: 'from when it is shown (the present)' },
  body: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'what else it says, in Markdown; - reads it from standard input',
  },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'notice',
  summary:
    'Publish a notice: hours that differ on some dates, or an announcement. Checked before it is written.',
  question: 'title',
  options: OPTIONS,
  make: async ({ options, title, writing, ask, isGuided, body }) => {
    const { site, now, texts } = writing;
    const asking = { ask, texts };
    const { from, until = from, published } = options;
    const days = daysOf(options, from, until);
    const facts = {
      title,
      slug: options.slug,
      summary: isGuided ? await wished(options.summary, 'summary', asking) : options.summary,
      id: options.id,
      published:
        published === undefined
          ? now - (now % 60_000)
          : timeOf(published, '--published', options.tz ?? site.timezone, now),
      signed: options.signed,
      from,
      until,
      lead: options.lead,
      bannerUntil: options['banner-until'],
      appliesTo: listOf(options['applies-to']),
      unaffected: listOf(options.unaffected),
      about: listOf(options.about),
      days,
      reply: Object.fromEntries(options.reply.map(pairOf).map(([channel, range]) => [channel, range ?? ''])),
      replaces: listOf(options.replaces),
      body: isGuided ? await wished(body, 'body', asking) : body,
    };
    const file = newNotice(facts, site);
    return { file, subject: `Publish notice ${file.id}` };
  },
};

interface DayOptions {
  readonly closed: boolean;
  readonly usual: boolean;
  readonly open: readonly string[];
  readonly day: readonly string[];
  readonly why: string | undefined;
}

/** One rule for all dates, or a line for some of them each. */
function daysOf(
  { closed, usual, open, day, why }: DayOptions,
  from?: string,
  until?: string,
): readonly DayLine[] {
  const rules = [closed, usual, open.length > 0, day.length > 0].filter(Boolean).length;
  if (rules > 1)
    throw new WrongUse(say('--closed, --usual, --open and --day exclude each other; write one of them'));
  if (rules === 0) return [];
  if (day.length > 0) return day.map(dayLine);
  if (from === undefined)
    throw new WrongUse(say('--from is missing; write the first date, like --from 2026-12-24'));
  const dates = [until === undefined || until === from ? from : `${from}..${until}`];
  if (closed) return [{ dates, rule: { kind: 'closed' }, why }];
  if (usual) return [{ dates, rule: { kind: 'usual' }, why }];
  return [{ dates, rule: { kind: 'open', hours: openHours(open.map(pairOf)) }, why }];
}

/** `npm run new -- notice`. */
export const newNoticeCommand = newCommandOf(KIND);
