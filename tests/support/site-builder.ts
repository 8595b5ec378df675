import type { DayRule, Hours, ReplyTarget } from '../../src/domain/hours/types.ts';
import { parseDurationRange } from '../../src/domain/time/duration.ts';
import { parseCivilDate } from '../../src/domain/time/epoch-day.ts';
import { parseDays, parseInterval } from '../../src/domain/time/hours-text.ts';
import type { DurationRange, EpochDay, Interval } from '../../src/domain/time/types.ts';
import type { Calendar, Channel, Department, Notice, NoticeDate, Site } from '../../src/model/types.ts';
import { at, pageOf } from './hand-built-status.ts';

/** A value that a test wrote wrongly is its own fault. */
function sure<T>(value: T | null | undefined, text: string): T {
  if (value === null || value === undefined) throw new Error(`not understood: ${text}`);
  return value;
}

/** The day of `2026-11-21`. */
export const day = (text: string): EpochDay => sure(parseCivilDate(text), text);

/** `09:00-12:00`, or several after each other: `09:00-12:00 14:00-18:00`; empty: closed. */
export const intervals = (text: string): readonly Interval[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => sure(parseInterval(one), one));

/** `5m-4h`. */
export const range = (text: string): DurationRange => sure(parseDurationRange(text), text);

/** A week as content writes it; a day left out is closed. */
export function weekOf(days: Readonly<Record<string, string>>): Hours {
  const week: Interval[][] = [[], [], [], [], [], [], []];
  for (const [key, text] of Object.entries(days)) {
    for (const weekday of sure(parseDays(key), key)) week[weekday]?.push(...intervals(text));
  }
  return { kind: 'week', week };
}

export const ALWAYS: Hours = { kind: 'always' };
export const NEVER: Hours = { kind: 'never' };
export const UNSTATED: Hours = { kind: 'unstated' };

/** Closing days, with the ids that a calendar `br` would give them. */
export const holidaysOn = (...dates: readonly string[]): ReadonlyMap<EpochDay, string> =>
  new Map(dates.map((date) => [day(date), `br/${date}`]));

/** What is promised: `usual` and `peak` as ranges. */
export function replyOf(usual: string, peak: string | null, counted: ReplyTarget['counted']): ReplyTarget {
  return { usual: range(usual), peak: peak === null ? null : range(peak), counted };
}

/** A channel of São Paulo; its kind is its name after the slash unless said. */
export function channelOf(id: string, hours: Hours, more: Partial<Channel> = {}): Channel {
  const [department = '', key = ''] = id.split('/');
  return {
    id,
    department,
    key,
    kind: key as Channel['kind'],
    name: null,
    address: null,
    page: null,
    timezone: 'America/Sao_Paulo',
    speaks: [],
    cost: null,
    note: null,
    hours,
    holidays: new Map(),
    reply: null,
    noReply: null,
    requires: null,
    otherwise: null,
    ...more,
  };
}

/** A department of these channels. */
export function departmentOf(
  id: string,
  channels: readonly Channel[],
  more: Partial<Department> = {},
): Department {
  return {
    id,
    name: { 'pt-BR': `Departamento ${id}` },
    handles: null,
    order: 1,
    portalDepartment: null,
    timezone: 'America/Sao_Paulo',
    calendars: [],
    holidays: new Map(),
    links: [],
    otherwise: null,
    channels,
    works: null,
    file: `departments/${id}.yaml`,
    ...more,
  };
}

/** What a notice says of some dates: of all its channels alike, or the hours of each by its id. */
type Said = 'closed' | 'usual' | 'usual-week' | Readonly<Record<string, string>>;

interface NoticeFacts extends Partial<Omit<Notice, 'days' | 'published' | 'reply' | 'withdrawn'>> {
  readonly published?: string;
  readonly channels: readonly string[];
  /** By date, `2017-10-17`, or dates, `2017-10-17..2017-10-19`. */
  readonly days?: Readonly<Record<string, Said>>;
  readonly reply?: Readonly<Record<string, string>>;
  readonly withdrawn?: string;
}

/** A notice of São Paulo from its first date to its last. */
export function noticeOf(id: string, facts: NoticeFacts): Notice {
  const { published = '2017-10-01T00:00-03:00', days = {}, reply = {}, withdrawn, ...more } = facts;
  const dates = Object.entries(days)
    .flatMap(([dates, said]) => datesOf(dates, said, facts.channels))
    .sort((a, b) => a.day - b.day);
  return {
    ...pageOf(id),
    published: at(published),
    signed: null,
    from: dates[0]?.day ?? null,
    until: dates.at(-1)?.day ?? null,
    lead: 7 * 86_400_000,
    bannerUntil: null,
    appliesTo: facts.channels,
    unaffected: [],
    about: [],
    days: dates,
    reply: new Map(Object.entries(reply).map(([channel, text]) => [channel, range(text)])),
    replaces: [],
    withdrawn: withdrawn === undefined ? null : { at: at(withdrawn), text: null },
    revision: 1,
    timezone: 'America/Sao_Paulo',
    ...more,
  };
}

function datesOf(dates: string, said: Said, channels: readonly string[]): NoticeDate[] {
  const [first = '', last = first] = dates.split('..');
  const rules = new Map(channels.map((channel) => [channel, ruleOf(said, channel)]));
  const kind = typeof said === 'string' ? said : 'open';
  const length = day(last) - day(first) + 1;
  return Array.from({ length }, (_, step) => ({ day: day(first) + step, why: null, rules, kind }));
}

function ruleOf(said: Said, channel: string): DayRule {
  if (typeof said === 'string') return { kind: said };
  const hours = said[channel];
  return hours === undefined ? { kind: 'closed' } : { kind: 'open', intervals: intervals(hours) };
}

/** A calendar `br` of these days. */
export function calendarOf(...dates: readonly string[]): Calendar {
  return {
    id: 'br',
    name: { 'pt-BR': 'Feriados' },
    completeUntil: day('2030-12-31'),
    officialUntil: day('2030-12-31'),
    days: dates.map((date) => ({
      id: `br/${date}`,
      day: day(date),
      name: { 'pt-BR': `Feriado de ${date}`, es: `Festivo del ${date}` },
      type: 'national',
      source: 'Lei',
    })),
  };
}

/** A site of São Paulo in Portuguese and Spanish with nothing but these facts. */
export function siteOf(facts: Partial<Site> = {}, settings: Partial<Site['settings']> = {}): Site {
  return {
    settings: {
      name: 'Maré Hosting',
      url: 'https://suporte.example.com/',
      base: '/',
      locales: ['pt-BR', 'es'],
      defaultLocale: 'pt-BR',
      timezone: 'America/Sao_Paulo',
      website: null,
      portal: null,
      links: [],
      brand: { accent: null, logo: null },
      security: null,
      validFor: 3 * 86_400_000,
      updateWithin: 86_400_000,
      admin: true,
      repository: null,
      ...settings,
    },
    calendars: new Map(),
    departments: [],
    notices: [],
    groups: [],
    requests: [],
    ticketStates: null,
    components: [],
    incidents: [],
    maintenance: [],
    policies: [],
    categories: [],
    search: { synonyms: {}, pinned: {} },
    urls: [],
    ...facts,
  };
}
