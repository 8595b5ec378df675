import { civilDateAt, wallMinutesAt } from '../../src/domain/time/civil.ts';
import { formatCivilDate, weekdayOf } from '../../src/domain/time/epoch-day.ts';
import { DAY_NAMES, formatMinutes } from '../../src/domain/time/hours-text.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { ChannelAnswer, HoursAnswer, WindowAnswer } from '../../src/feeds/hours-answer.ts';

const WIDTH = 80;

/**
 * How are the hours told to people? A heading an instant, then each channel with its state, until when, why, and when
 * a message is answered, in lines of 80 columns. Times are those of each channel's own zone, named where it is not
 * the heading's; of the heading's zone alone where `only` says so.
 */
export function hoursTable({ instants }: HoursAnswer, zone: string, only: boolean): string {
  return instants
    .map(({ at, channels }) => {
      const rows = channels.flatMap((channel) => rowsOf(channel, zone, only ? zone : channel.timezone));
      const width = Math.max(0, ...rows.map(([name]) => name.length));
      const lines = rows.map(([name, rest]) => fit(`${name.padEnd(width)}  ${rest}`));
      return [`${timeIn(zone, at)} ${zone}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

function rowsOf(channel: ChannelAnswer, headingZone: string, zone: string): [name: string, rest: string][] {
  const { state, until, reason, open_instead: instead, reply } = channel;
  const ends = state === 'open' ? 'until' : 'opens';
  const when = until === null ? (state === 'unstated' ? '' : 'no change') : `${ends} ${timeIn(zone, until)}`;
  const why = reason.id === null ? reason.layer : `${reason.layer}: ${reason.title ?? reason.id}`;
  const place = zone === headingZone || until === null ? '' : ` (${zone})`;
  const rows: [string, string][] = [[channel.id, `${state.padEnd(8)}  ${when.padEnd(26)}  ${why}`]];
  if (place) rows.push(['', `times of ${zone}`]);
  if (instead.length > 0) rows.push(['', `open instead: ${instead.join(', ')}`]);
  if (reply?.usual) rows.push(['', `answered ${windowIn(zone, reply.usual)}`]);
  if (reply?.peak) rows.push(['', `at peak  ${windowIn(zone, reply.peak)}`]);
  return rows;
}

function windowIn(zone: string, { earliest, latest }: WindowAnswer): string {
  const last = timeIn(zone, latest);
  return earliest === null ? `by ${last}` : `from ${timeIn(zone, earliest)} to ${last}`;
}

/** `mon 2026-11-23 09:00`: short, and the same in every language. */
function timeIn(zone: string, iso: string): string {
  const at = parseInstant(iso) ?? 0;
  const day = civilDateAt(zone, at);
  return `${DAY_NAMES[weekdayOf(day)]} ${formatCivilDate(day)} ${formatMinutes(wallMinutesAt(zone, at))}`;
}

function fit(line: string): string {
  const text = line.trimEnd();
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}
