import type { Instant } from '../../domain/time/types.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { datedName, type NewFile, type Titled } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import type { SiteFacts } from '../site-facts.ts';
import { exactInstant } from '../written-instant.ts';
import type { YamlValue } from '../yaml-text.ts';

/** What is said of a notice; dates, names and hours as they stand in the file, for the check reads them there. */
export interface NoticeFacts extends Titled {
  readonly summary?: string | undefined;
  readonly id?: string | undefined;
  readonly published: Instant;
  readonly signed?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly lead?: string | undefined;
  readonly bannerUntil?: string | undefined;
  readonly appliesTo: readonly string[];
  readonly unaffected: readonly string[];
  readonly about: readonly string[];
  readonly days: readonly DayLine[];
  readonly reply: Readonly<Record<string, string>>;
  readonly replaces: readonly string[];
  readonly body?: string | undefined;
}

/** What holds on some dates. */
export interface DayLine {
  readonly dates: readonly string[];
  readonly rule:
    | { readonly kind: 'closed' | 'usual' | 'week' }
    | { readonly kind: 'open'; readonly hours: Readonly<Record<string, readonly string[]>> };
  readonly why?: string | undefined;
}

/** The file of a notice, named for the date on which it is published; where it changes hours its body shows them. */
export function newNotice(facts: NoticeFacts, site: SiteFacts): NewFile {
  const title = cleanLine(facts.title);
  const name = datedName(facts.published, { ...facts, title }, 'notice', site);
  const some = (list: readonly string[]) => (list.length === 0 ? undefined : list);
  const data = {
    title,
    summary: cleanLine(facts.summary ?? title),
    id: facts.id,
    published: exactInstant(facts.published, site.timezone),
    signed: facts.signed === undefined ? undefined : cleanLine(facts.signed),
    from: facts.from,
    until: facts.until ?? facts.from,
    lead: facts.lead,
    banner_until: facts.bannerUntil,
    applies_to: some(facts.appliesTo),
    unaffected: some(facts.unaffected),
    about: some(facts.about),
    days: facts.days.length === 0 ? undefined : facts.days.map(dayOf),
    reply: Object.keys(facts.reply).length === 0 ? undefined : facts.reply,
    replaces: some(facts.replaces),
  };
  const said = cleanText(facts.body ?? '');
  const body = facts.days.length === 0 || said.includes('<NoticeDays') ? said : `${said}\n\n<NoticeDays />`;
  const id = facts.id ?? name;
  return { id, path: `notices/${name}.mdx`, text: pageText(data, body), page: `notices/${id}/` };
}

function dayOf({ dates, rule, why }: DayLine): YamlValue {
  const reason = why === undefined ? undefined : cleanLine(why);
  if (rule.kind === 'closed') return { dates, closed: true, why: reason };
  if (rule.kind !== 'open') return { dates, usual: rule.kind === 'week' ? 'week' : true, why: reason };
  const hours = Object.entries(rule.hours).map(([channel, list]) => [
    channel,
    list.length === 1 ? (list[0] ?? '') : list,
  ]);
  return { dates, open: Object.fromEntries(hours) as YamlValue, why: reason };
}
