import type { PhaseChange } from '../../domain/incidents/maintenance-phases.ts';
import type { Instant } from '../../domain/time/types.ts';
import { updateAnchor } from '../../feeds/addresses.ts';
import { feedTextsOf } from '../../i18n/feed-texts.ts';
import { fill } from '../../i18n/fill.ts';
import type {
  Incident,
  IncidentStatus,
  Locale,
  Maintenance,
  MaintenanceStatus,
  Prose,
  Update,
} from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { channelLabel } from './channels.ts';
import { type Claim, claim } from './claims.ts';
import { componentsNamed } from './components-named.ts';
import { type Moment, momentOf, momentsOf } from './moment.ts';
import { tellablePhases } from './phase-claims.ts';

/** One update of an incident, or one step of a maintenance. */
export interface UpdateView {
  /** The anchor to which feeds link; undefined for a step without a time. */
  readonly anchor: string | undefined;
  /** Its phase, and from when on a step that the clock brings is shown. */
  readonly phase: Claim;
  readonly moment: Moment | null;
  /** What it changed: a component or a channel, and its new state. */
  readonly changes: readonly { readonly name: string; readonly state: string; readonly text: string }[];
  readonly prose: { readonly prose: Prose; readonly lang: Locale | null } | null;
  /** The words of a step of which nobody wrote. */
  readonly plain: LocalText | null;
}

/** A text of an update in the page's language, else in the site's default one. */
export function proseOf(
  { locale, site }: Context,
  text: Readonly<Partial<Record<Locale, Prose>>>,
): { readonly prose: Prose; readonly lang: Locale | null } | null {
  const own = text[locale];
  if (own !== undefined) return own.empty ? null : { prose: own, lang: null };
  const fallback = site.settings.defaultLocale;
  const original = text[fallback];
  return original === undefined || original.empty ? null : { prose: original, lang: fallback };
}

/** The updates of an incident, newest first. */
export function incidentUpdates(context: Context, incident: Incident): readonly UpdateView[] {
  const { incidentStates } = context.t.status;
  return incident.updates
    .map((update) =>
      updateView(context, update.at, { state: update.status, text: incidentStates[update.status] }, update),
    )
    .reverse();
}

/** The steps of a maintenance, newest first; those that the clock will bring while the page is valid are there and not shown yet. */
export function maintenanceUpdates(context: Context, maintenance: Maintenance): readonly UpdateView[] {
  const { maintenanceStates } = context.t.status;
  return tellablePhases(context, maintenance)
    .map((change) => {
      const phase = { state: change.phase, text: maintenanceStates[change.phase] };
      const view = updateView(context, change.at, phase, change.update);
      return change.update === null ? { ...view, plain: plainText(context, maintenance, change) } : view;
    })
    .reverse();
}

function updateView(
  context: Context,
  at: Instant | null,
  phase: { readonly state: string; readonly text: string },
  update: Update<IncidentStatus | MaintenanceStatus> | null,
): UpdateView {
  return {
    anchor: at === null ? undefined : updateAnchor(at),
    phase: claim(context, { ...phase, from: at ?? undefined, until: undefined }),
    moment: at === null ? null : momentOf(context, at),
    changes: update === null ? [] : changesOf(context, update),
    prose: update === null ? null : proseOf(context, update.text),
    plain: null,
  };
}

function changesOf(context: Context, update: Update<unknown>): UpdateView['changes'] {
  const { componentStates, channelDown, channelUp } = context.t.status;
  const components = componentsNamed(context, update.components.keys()).map(({ id, name }) => {
    const state = update.components.get(id) ?? 'operational';
    return { name: context.say(name), state, text: componentStates[state] };
  });
  const channels = [...update.channels].map(([id, said]) => ({
    name: channelLabel(context, id),
    state: said === 'down' ? 'major_outage' : 'operational',
    text: said === 'down' ? channelDown : channelUp,
  }));
  return [...components, ...channels];
}

function plainText(context: Context, maintenance: Maintenance, { phase }: PhaseChange): LocalText {
  const { cancelled } = maintenance;
  const planned = momentsOf(context, maintenance);
  const { scheduledWithin, ...steps } = feedTextsOf(context.locale).maintenance;
  const words = phase === 'scheduled' && planned.withinDay ? scheduledWithin : steps[phase];
  if (phase === 'cancelled' && cancelled !== null && cancelled.text !== null)
    return context.pick(cancelled.text);
  return { text: fill(words, { from: planned.from.text, until: planned.until.text }), lang: null };
}
