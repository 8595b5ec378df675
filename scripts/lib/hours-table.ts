import { civilDateAt, wallMinutesAt } from '../../src/domain/time/civil.ts';
import { formatCivilDate, weekdayOf } from '../../src/domain/time/epoch-day.ts';
import { DAY_NAMES, formatMinutes } from '../../src/domain/time/hours-text.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { ChannelAnswer, HoursAnswer, WindowAnswer } from '../../src/feeds/hours-answer.ts';

const WIDTH = 80;

/** In which zone are times told: that of the heading and, where `always` says so, of all lines. */
interface TableZone {
  readonly name: string;
  readonly always: boolean;
}

/**
 * How are the hours told to people? A heading an instant, then each channel with its state and why, since when and
 * until when, and when a message is answered, in lines of at most 80 columns. Times are those of the channel's own
 * zone, whose city is named where it is not the heading's, unless one zone is asked for.
 */
export function hoursTable({ instants }: HoursAnswer, zone: TableZone): string {
  return instants
    .map(({ at, channels }) => {
      const width = Math.max(0, ...channels.map(({ id }) => id.length));
      const lines = channels.flatMap((channel) =>
        linesOf(channel, zone).map(
          (line, index) => `${(index === 0 ? channel.id : '').padEnd(width)}  ${line}`,
        ),
      );
      return [`${timeIn(zone.name, at)} ${zone.name}`, ...lines.map(clip), ''].join('\n');
    })
    .join('\n');
}

function linesOf(channel: ChannelAnswer, { name, always }: TableZone): string[] {
  const { state, reason, open_instead: instead, reply } = channel;
  const zone = always ? name : channel.timezone;
  const why = reason.id === null ? reason.layer : `${reason.layer}: ${reason.title ?? reason.id}`;
  const lines = [`${state.padEnd(8)}  ${why}`];
  const times = spanIn(zone, channel);
  if (times) lines.push(zone === name ? times : `${times} ${cityOf(zone)}`);
  if (instead.length > 0) lines.push(`open instead: ${instead.join(', ')}`);
  if (reply?.usual) lines.push(`answered ${windowIn(zone, reply.usual)}`);
  if (reply?.peak) lines.push(`at peak  ${windowIn(zone, reply.peak)}`);
  return lines;
}

function spanIn(zone: string, { state, since, until }: ChannelAnswer): string {
  const ends = state === 'closed' ? 'opens' : 'until';
  return [since && `since ${timeIn(zone, since)}`, until && `${ends} ${timeIn(zone, until)}`]
    .filter(Boolean)
    .join(', ');
}

function windowIn(zone: string, { earliest, latest }: WindowAnswer): string {
  const last = timeIn(zone, latest);
  return earliest === null ? `by ${last}` : `${timeIn(zone, earliest)} to ${last}`;
}

/** `mon 2026-11-23 09:00`: short, and the same in every language. */
function timeIn(zone: string, iso: string): string {
  const at = parseInstant(iso) ?? 0;
  const day = civilDateAt(zone, at);
  return `${DAY_NAMES[weekdayOf(day)]} ${formatCivilDate(day)} ${formatMinutes(wallMinutesAt(zone, at))}`;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function clip(line: string): string {
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}
