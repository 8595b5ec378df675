import type { Instant } from '../../domain/time/types.ts';
import { addressOf } from '../../feeds/addresses.ts';
import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';
import type { PageTextView } from '../page-text.ts';
import { type Claim, claim } from './claims.ts';
import { componentsNamed } from './components-named.ts';
import type { CourseLines } from './course-lines.ts';
import { worstOf } from './event-line.ts';
import { type Moment, momentOf, type Stretch } from './moment.ts';
import type { UpdateView } from './updates.ts';

/** A component that an incident or a maintenance touches, with the worst state it is in through it. */
export interface AffectedComponent {
  readonly name: string;
  readonly href: string;
  readonly state: string;
  readonly stateText: string;
}

/** The page of an incident or a maintenance. */
export interface EventView {
  readonly kind: 'incident' | 'maintenance';
  readonly path: string;
  /** The same page in the site's default language. */
  readonly originalHref: string;
  readonly text: PageTextView;
  /** Where it stands, by the clock. */
  readonly claims: readonly Claim[];
  /** Its end in one sentence, from when it has one. */
  readonly outcome: readonly Claim[];
  readonly impact: string | null;
  readonly affects: readonly AffectedComponent[];
  readonly channels: readonly string[];
  readonly planned: Stretch | null;
  readonly began: Moment | null;
  readonly ended: Moment | null;
  readonly lasted: string | null;
  readonly promise: readonly Claim[];
  readonly lines: CourseLines | null;
  readonly updates: readonly UpdateView[];
  /** Whether there is a body to show: a plan, or, once an incident is over, what was learned from it. */
  readonly hasBody: boolean;
}

/** The path of an incident or a maintenance, and its address in the site's default language. */
export function placeOf(
  { site: { settings } }: Context,
  id: string,
): Pick<EventView, 'path' | 'originalHref'> {
  const path = `/status/${id}/`;
  return { path, originalHref: addressOf(settings, settings.defaultLocale, path) };
}

/** An end at an instant, in a sentence with its `{time}` and `{duration}`. */
export function ending(context: Context, sentence: string, state: string, at: Instant, duration = ''): Claim {
  const text = fill(sentence, { time: momentOf(context, at).text, duration });
  return claim(context, { state, text, from: at, until: undefined });
}

/** The components that something touches, each with the worst state it is in through it. */
export function affected(
  context: Context,
  eventId: string,
  ids: readonly string[],
): readonly AffectedComponent[] {
  return componentsNamed(context, ids).map(({ id, name }) => {
    const state = worstOf(context, eventId, [id]);
    return {
      name: context.say(name),
      href: context.href(`/status/components/${id}/`),
      state,
      stateText: context.t.status.componentStates[state],
    };
  });
}
