import type { Instant } from '../../domain/time/types.ts';
import { calendarFile, escapedText } from './content-line.ts';
import { utcStamp } from './moments.ts';

/** One event; `when` are its lines of time: DTSTART, DTEND, RRULE, EXDATE. */
export interface CalendarEvent {
  /** Unique within the site and immutable: never made from a title or a file's name. */
  readonly id: string;
  readonly when: readonly string[];
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url: string;
  /** Rises with each edit. */
  readonly sequence: number;
  readonly cancelled?: boolean;
  /** Of events that last a whole day or more without filling it: does not block the reader's own time. */
  readonly transparent?: boolean;
  readonly categories?: readonly string[];
}

/** What a calendar says of itself before its events. */
export interface CalendarHead {
  readonly name: string;
  readonly description?: string;
  /** The right-hand side of the events' UIDs. */
  readonly host: string;
  readonly language: string;
  /** The instant of the build: with METHOD:PUBLISH, DTSTAMP is when the calendar was made (RFC 5545, 3.8.7.2). */
  readonly now: Instant;
  /** VTIMEZONE lines that the events refer to. */
  readonly zones?: readonly (readonly string[])[];
}

/** A calendar to subscribe to, as RFC 5545 writes it. */
export function calendar(head: CalendarHead, events: readonly CalendarEvent[]): string {
  return calendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Plantao//Support calendars//${head.language.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapedText(head.name)}`,
    `X-WR-CALNAME:${escapedText(head.name)}`,
    ...(head.description === undefined ? [] : [`DESCRIPTION:${escapedText(head.description)}`]),
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...(head.zones ?? []).flat(),
    ...events.flatMap((event) => eventLines(event, head)),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent, { host, now, language }: CalendarHead): readonly string[] {
  const { description, categories = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(event.id)}@${host}`,
    `DTSTAMP:${utcStamp(now)}`,
    ...event.when,
    `SUMMARY;LANGUAGE=${language}:${escapedText(event.summary)}`,
    ...(description ? [`DESCRIPTION;LANGUAGE=${language}:${escapedText(description)}`] : []),
    `URL:${event.url}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${event.transparent ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapedText).join(',')}`] : []),
    'END:VEVENT',
  ];
}
