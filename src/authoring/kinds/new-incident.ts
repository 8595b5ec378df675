import type { Instant } from '../../domain/time/types.ts';
import { editorTextsOf } from '../../i18n/editor-texts.ts';
import type { ComponentStatus, Impact, IncidentStatus } from '../../model/types.ts';
import { cleanLine } from '../clean-text.ts';
import { datedName, type NewFile, type Titled } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import { spokenMarkdown } from '../safe-markdown.ts';
import type { SiteFacts } from '../site-facts.ts';
import { exactInstant } from '../written-instant.ts';

/** What is said of a new incident. */
export interface IncidentFacts extends Titled {
  readonly at: Instant;
  readonly impact: Impact;
  /** The title unless given. */
  readonly summary?: string | undefined;
  readonly status: IncidentStatus;
  /** Null: the state that goes with the impact. */
  readonly components: ReadonlyMap<string, ComponentStatus | null>;
  readonly channels: ReadonlyMap<string, 'down' | 'up'>;
  readonly nextUpdateBy?: Instant | undefined;
  /** That it is being looked into, unless given. */
  readonly text?: string | undefined;
  readonly key?: string | undefined;
}

/** The state of a component that an incident of this weight takes for granted. */
const STATE_OF: Readonly<Record<Impact, ComponentStatus>> = {
  none: 'operational',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** The file of a new incident, with its first update. */
export function newIncident(facts: IncidentFacts, site: SiteFacts): NewFile {
  const { at, impact, components, channels, key, nextUpdateBy } = facts;
  const title = cleanLine(facts.title);
  const id = datedName(at, { ...facts, title }, 'incident', site);
  const text = facts.text ?? editorTextsOf(site.defaultLocale).written.lookingIntoIt;
  const states = [...components].map(([component, state]) => [component, state ?? STATE_OF[impact]]);
  const data = {
    title,
    summary: cleanLine(facts.summary ?? title),
    impact,
    key,
    updates: [
      {
        at: exactInstant(at, site.timezone),
        status: facts.status,
        components: states.length === 0 ? undefined : Object.fromEntries(states),
        channels: channels.size === 0 ? undefined : Object.fromEntries(channels),
        next_update_by: nextUpdateBy === undefined ? undefined : exactInstant(nextUpdateBy, site.timezone),
        text: spokenMarkdown(text),
      },
    ],
  };
  return { id, path: `incidents/${id}.mdx`, text: pageText(data), page: `status/${id}/` };
}
