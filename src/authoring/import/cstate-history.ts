import type { Instant } from '../../domain/time/types.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { ComponentStatus, Impact, IncidentStatus } from '../../model/types.ts';
import { readSitePath } from '../../schemas/fields/names.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { plainMarkdown } from '../plain-markdown.ts';
import { safeMarkdown } from '../safe-markdown.ts';
import type { SiteFacts } from '../site-facts.ts';
import { broughtComponents, type ComponentIndex, freeName } from './component-index.ts';
import { type CstatePiece, cstatePieces } from './cstate-body.ts';
import { cstateGroups } from './cstate-components.ts';
import type { CstateIssue, CstateSite } from './cstate-site.ts';
import { cstateInstant } from './cstate-times.ts';
import { firstSentence } from './first-sentence.ts';
import type { History, Loss, OldIncident, OldUpdate } from './history.ts';
import { type Fields, textIn } from './json-fields.ts';
import { settledUpdates } from './settled-updates.ts';
import { componentFinder } from './statuspage-components.ts';

/** What a severity says of an incident and of its components. */
const WEIGHT: Readonly<Record<string, { readonly impact: Impact; readonly state: ComponentStatus }>> = {
  notice: { impact: 'none', state: 'operational' },
  disrupted: { impact: 'major', state: 'partial_outage' },
  down: { impact: 'critical', state: 'major_outage' },
};

interface Reading {
  readonly site: SiteFacts;
  readonly now: Instant;
  readonly losses: Loss[];
  readonly find: (code: string | null, name: string) => string | null;
  readonly taken: Set<string>;
}

/** The history of a cState site; `written` are the components that the content has already. */
export function cstateHistory(
  source: CstateSite,
  { site, now }: { readonly site: SiteFacts; readonly now: Instant },
  written: ComponentIndex | null,
): History {
  const losses: Loss[] = [...source.losses];
  const groups = cstateGroups(source.config, losses);
  const find = componentFinder(written ?? broughtComponents(groups), losses);
  const reading = { site, now, losses, find, taken: new Set(['history', 'components']) };
  const incidents = source.issues.flatMap((issue) => incidentOf(issue, reading));
  return { groups, incidents, maintenance: [], losses };
}

function incidentOf({ slug, head, body }: CstateIssue, reading: Reading): readonly OldIncident[] {
  const { now, losses, find, taken } = reading;
  const note = (message: string) => losses.push({ of: slug, message });
  const date = cstateInstant(head['date']);
  const reason = whyNot(head, date, now);
  if (date === null || reason !== null) {
    note(`is left out: ${reason}`);
    return [];
  }
  const title = cleanLine(textIn(head, 'title') ?? slug);
  const weight =
    (head['informational'] === true ? WEIGHT['notice'] : WEIGHT[String(head['severity'])]) ??
    WEIGHT['notice'];
  if (!Object.hasOwn(WEIGHT, String(head['severity'])))
    note(`its severity is ${String(head['severity'])}: no impact here`);
  if (head['pin'] === true) note('was pinned: nothing is pinned here');
  const pieces = cstatePieces(cleanText(body));
  const said = pieces.filter(({ status }) => status !== 'postmortem').toReversed();
  const updates = datedUpdates(said, date, head, reading, note);
  const affected = (Array.isArray(head['affected']) ? head['affected'].map(String) : []).flatMap(
    (name) => find(null, name) ?? [],
  );
  const { updates: settled, notes } = settledUpdates(updates, 'resolved', 'monitoring');
  notes.forEach(note);
  const [first, ...later] = settled;
  if (first === undefined) return [];
  if (settled.at(-1)?.status !== 'resolved') note('is not resolved there, and stays open here');
  if (first.at > date) note(`began ${new Date(date).toISOString()}: here it begins with its first update`);
  const state = weight?.state ?? 'operational';
  const former = readSitePath(`/issues/${slug}/`);
  const postmortem = pieces
    .filter(({ status }) => status === 'postmortem')
    .map(({ text }) => safeMarkdown(text).text);
  return [
    {
      id: freeName(slug, 'incident', taken),
      apiId: null,
      title,
      summary: firstSentence(plainWords(said[0]?.text ?? ''), title),
      aliases: 'value' in former ? [former.value] : [],
      impact: weight?.impact ?? 'none',
      updates: [
        {
          ...first,
          components: new Map(
            affected.map((id) => [id, first.status === 'resolved' ? 'operational' : state]),
          ),
        },
        ...later,
      ],
      body: postmortem.join('\n\n'),
    },
  ];
}

function whyNot(head: Fields, date: Instant | null, now: Instant): string | null {
  if (date === null) return `its date is ${JSON.stringify(head['date'] ?? null)}`;
  if (head['draft'] === true) return 'it is a draft';
  const section = head['section'] ?? 'issue';
  if (section !== 'issue') return `its section is ${String(section)}`;
  if (date > now) return 'it lies ahead; write planned work with npm run new -- maintenance';
  return null;
}

/** Oldest first. One without a time of its own stands at the beginning, at the end, or behind the one before it. */
function datedUpdates(
  pieces: readonly CstatePiece[],
  date: Instant,
  head: Fields,
  { site }: Reading,
  note: (message: string) => void,
): readonly OldUpdate<IncidentStatus>[] {
  const words = messagesOf(site.defaultLocale).status.incidentStates;
  const over = head['resolved'] === true || head['resolved'] === 'true';
  const resolvedWhen = cstateInstant(head['resolvedWhen']);
  const updates: OldUpdate<IncidentStatus>[] = [];
  let status = 'investigating' as IncidentStatus;
  let last = date;
  pieces.forEach((piece, index) => {
    if (piece.status !== null && piece.status !== 'postmortem') status = piece.status;
    const isEnd = status === 'resolved' && index === pieces.length - 1;
    const usual = isEnd ? Math.max(resolvedWhen ?? last, last) : last;
    if (piece.at === null && index > 0 && !(isEnd && resolvedWhen !== null))
      note('an update without a time stands behind the one before it');
    last = piece.at ?? usual;
    const { text, kept } = safeMarkdown(piece.text);
    if (kept === 'plain') note('the markup of an update is shown as it was typed');
    updates.push({
      at: last,
      status,
      components: new Map(),
      text: text.trim() === '' ? plainMarkdown(words[status]) : text,
      apiId: null,
    });
  });
  if (updates.length === 0 && !over) {
    note(`has no text: its first update says "${words.investigating}"`);
    updates.push({
      at: date,
      status: 'investigating',
      components: new Map(),
      text: words.investigating,
      apiId: null,
    });
  }
  if (over && status !== 'resolved') {
    note(`its end has no text: that update says "${words.resolved}"`);
    const at = Math.max(resolvedWhen ?? last, last);
    updates.push({ at, status: 'resolved', components: new Map(), text: words.resolved, apiId: null });
  }
  return updates;
}

/** Words without the signs of Markdown round them. */
function plainWords(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#>]+/g, '');
}
