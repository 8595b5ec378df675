import type { PhaseChange } from '../domain/incidents/maintenance-phases.ts';
import type { Instant } from '../domain/time/types.ts';
import { fill } from '../i18n/fill.ts';
import { formatDateTime } from '../i18n/formats.ts';
import { zoneLabel } from '../i18n/zone-name.ts';
import type { Locale, Maintenance, Prose } from '../model/types.ts';
import type { FeedContext } from './feed-context.ts';
import { htmlText, inLanguage } from './prose/html-text.ts';
import { lineText } from './prose/line-text.ts';
import type { PlainNode } from './prose/plain-node.ts';
import { plainProse } from './prose/plain-prose.ts';

interface Written {
  readonly text: Readonly<Partial<Record<Locale, Prose>>>;
}

/** The words of an update as HTML, in the language of the context, else in the default one and marked as such. */
export function updateHtml(context: FeedContext, update: Written, path: string): string {
  const { locale, nodes } = updateWords(context, update, path);
  return inLanguage(context, locale, htmlText(nodes));
}

/** The same as text. */
export function updateText(context: FeedContext, update: Written, path: string): string {
  return lineText(updateWords(context, update, path).nodes);
}

/** What is said at a step of a maintenance, without markup: its update's words, else those of its kind. */
export function phaseText(context: FeedContext, maintenance: Maintenance, change: PhaseChange): string {
  if (change.update === null) return phaseParagraphs(context, maintenance, change).join('\n\n');
  return updateText(context, change.update, `/status/${maintenance.id}/`);
}

/** What is said of a step that the clock took, or of a cancellation. */
export function phaseParagraphs(
  context: FeedContext,
  maintenance: Maintenance,
  { phase }: PhaseChange,
): readonly string[] {
  const { words, page, say } = context;
  const { from, until, cancelled } = maintenance;
  const step = fill(words.maintenance[phase], { from: moment(context, from), until: moment(context, until) });
  if (phase === 'scheduled') return [page(maintenance).summary, step];
  if (phase === 'cancelled' && cancelled?.text) return [step, say(cancelled.text)];
  return [step];
}

/** An instant in words, with the zone of the site. */
export function moment({ site, locale }: FeedContext, at: Instant): string {
  const { timezone } = site.settings;
  return `${formatDateTime(at, timezone, locale)}, ${zoneLabel(timezone, at, locale)}`;
}

function updateWords(
  context: FeedContext,
  { text }: Written,
  path: string,
): { readonly locale: Locale; readonly nodes: readonly PlainNode[] } {
  const { defaultLocale } = context.site.settings;
  const locale = text[context.locale] === undefined ? defaultLocale : context.locale;
  const prose = text[locale];
  return { locale, nodes: prose === undefined ? [] : plainProse(context, prose, { path }) };
}
