import type { Instant } from '../../domain/time/types.ts';
import type { Context, LocalText } from '../context.ts';
import { incidentLine } from './event-line.ts';
import { statusRecordOf } from './status-record.ts';

/** An incident as the home page lists it. */
export interface RecentIncident {
  readonly href: string;
  readonly title: LocalText;
  /** When it began, and how long it lasted. */
  readonly note: string;
  readonly state: string;
  readonly stateText: string;
}

/** The newest incidents, at most `count`. */
export function recentIncidents(
  context: Context,
  count: number,
  dateOf: (at: Instant) => string,
): readonly RecentIncident[] {
  return statusRecordOf(context)
    .incidents.slice(0, count)
    .map((incident) => {
      const { href, title, state, stateText, began, lasted } = incidentLine(context, incident);
      const note = lasted === null ? dateOf(began) : `${dateOf(began)}, ${lasted}`;
      return { href, title, note, state, stateText };
    });
}
