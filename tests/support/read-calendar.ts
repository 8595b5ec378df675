import ICAL from 'ical.js';
import { startOfDate } from '../../src/domain/time/civil.ts';
import { parseCivilDate } from '../../src/domain/time/epoch-day.ts';
import type { Span } from '../../src/domain/time/types.ts';

/** What an independent reader makes of a calendar: all occurrences of the events with these UIDs, as one, between two instants. */
export function readSpans(text: string, zone: string, bounds: Span, uids = ''): readonly Span[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zoneDefinition of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zoneDefinition);
  }
  const spans = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .filter(({ uid }) => uid.startsWith(uids))
    .flatMap((event) => occurrencesOf(event, zone));
  ICAL.TimezoneService.reset();
  return union(spans, bounds);
}

function occurrencesOf(event: ICAL.Event, zone: string): readonly Span[] {
  const spans: Span[] = [];
  const instants = event.iterator();
  // The iterator has no end that its types know of: it gives nothing after the last.
  let next: ICAL.Time | undefined = instants.next();
  while (next) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    spans.push({ from: instantOf(startDate, zone), until: instantOf(endDate, zone) });
    next = event.isRecurring() ? instants.next() : undefined;
  }
  return spans;
}

/** A date alone is that of the channel's own calendar on the wall. */
function instantOf(time: ICAL.Time, zone: string): number {
  if (time.isDate) return startOfDate(zone, parseCivilDate(time.toString()) ?? 0);
  return time.convertToZone(ICAL.Timezone.utcTimezone).toUnixTime() * 1000;
}

function union(spans: readonly Span[], bounds: Span): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, bounds.from);
    const until = Math.min(span.until, bounds.until);
    if (from >= until) continue;
    const last = merged.at(-1);
    if (last !== undefined && from <= last.until)
      merged[merged.length - 1] = { ...last, until: Math.max(last.until, until) };
    else merged.push({ from, until });
  }
  return merged;
}
