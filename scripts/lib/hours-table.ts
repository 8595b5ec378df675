import { stateAt } from '../../src/domain/hours/state-at.ts';
import { replyTargetOf } from '../../src/domain/notices/reply-target.ts';
import { isWritten } from '../../src/domain/requests/best-way.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { type FeedContext, feedContext } from '../../src/feeds/feed-context.ts';
import type { ChannelAnswer, HoursAnswer, WindowAnswer } from '../../src/feeds/hours-answer.ts';
import { sourceTitle, sourceUrl } from '../../src/feeds/source-title.ts';
import { type Staffing, staffingOf } from '../../src/feeds/staffing.ts';
import { fill } from '../../src/i18n/fill.ts';
import { formatDateTime } from '../../src/i18n/formats.ts';
import { type MomentSpeaker, momentText } from '../../src/i18n/words/moment-text.ts';
import { replySentence } from '../../src/i18n/words/reply-sentence.ts';
import { type Audience, nextSentence, reasonSentence } from '../../src/i18n/words/state-sentences.ts';
import { zoneName } from '../../src/i18n/zone-name.ts';
import type { Locale, Site } from '../../src/model/types.ts';
import { wrapLines } from './wrap-lines.ts';

const WIDTH = 80;
/** A longer name of a channel stands on a line of its own. */
const NAMES = 24;

/** In which zone are times told: that of the heading and, where `always` says so, of all lines. */
interface TableZone {
  readonly name: string;
  readonly always: boolean;
}

/**
 * How are the hours told to people, in the language of `locale`? A heading an instant, then each channel with whole
 * sentences: its state and why, since when and until when, what is open in its place, and when a message is answered;
 * in lines of at most 80 columns. Times are those of the channel's own zone, which is named where it is not the
 * heading's, unless one zone is asked for.
 */
export function hoursTable(site: Site, { instants }: HoursAnswer, zone: TableZone, locale: Locale): string {
  return instants
    .map(({ at, channels }) => {
      const context = feedContext(site, { now: parseInstant(at) ?? 0, locale });
      const width = Math.min(NAMES, Math.max(0, ...channels.map(({ id }) => id.length)));
      const lines = channels.flatMap((channel) => linesOf(context, channel, zone, width));
      return [headingOf(context, zone.name), ...lines, ''].join('\n');
    })
    .join('\n');
}

function headingOf({ now, locale }: FeedContext, zone: string): string {
  return `${formatDateTime(now, zone, locale, 'full')} (${zoneName(zone, locale)})`;
}

function linesOf(context: FeedContext, channel: ChannelAnswer, zone: TableZone, width: number): string[] {
  const { id } = channel;
  const [state = '', ...more] = paragraphsOf(context, channel, zone).map((text) =>
    wrapLines(text, WIDTH - width - 2),
  );
  const page = sourceUrl(context, channel.reason);
  const first = id.length <= width ? [] : [id];
  const lines = [...state, ...(page === null ? [] : [page]), ...more.flat()].filter(Boolean);
  return [
    ...first,
    ...lines.map((line, index) => {
      if (index === 0 && first.length === 0) return `${id.padEnd(width)}  ${line}`;
      // An address is never broken: where it is too long for its column, it begins further to the left.
      return line.padStart(Math.max(2, Math.min(width + 2, WIDTH - line.length)) + line.length);
    }),
  ];
}

/** What is said of a channel: its state; what is open in its place; its answers; each a paragraph of sentences. */
function paragraphsOf(context: FeedContext, answer: ChannelAnswer, zone: TableZone): readonly string[] {
  const { t, locale, now } = context;
  const staffing = staffingsOf(context, answer.department).find(({ id }) => id === answer.id);
  const own = zone.always ? zone.name : answer.timezone;
  const speaker: MomentSpeaker = { locale, t, zone: own, now };
  const isTimed = answer.since !== null || answer.until !== null || answer.reply !== null;
  const elsewhere = own === zone.name || !isTimed ? '' : fill(t.hours.zone, { zone: zoneName(own, locale) });
  return [
    `${stateText(speaker, answer, staffing)} ${elsewhere}`.trim(),
    insteadText(context, speaker, answer),
    replyText(context, speaker, answer, staffing),
  ];
}

function stateText(
  speaker: MomentSpeaker,
  { state, reason, since, until }: ChannelAnswer,
  staffing: Staffing | undefined,
): string {
  const { sentences } = speaker.t;
  const channel = staffing?.channel ?? null;
  const audience: Audience = channel === null ? 'works' : isWritten(channel.kind) ? 'written' : 'live';
  const said = fill(reasonSentence(speaker.t, { state, reason, audience }), {
    reason: withoutStop(reason.title),
    displaced: withoutStop(reason.displaced?.title ?? null),
  });
  const next =
    until !== null
      ? fill(nextSentence(speaker.t, { state, audience }), { time: momentText(speaker, instant(until)) })
      : state === 'closed' && reason.layer !== 'never'
        ? sentences.noOpening
        : '';
  const began =
    since === null ? '' : fill(sentences.since, { time: momentText(speaker, instant(since), 'bare') });
  return [said, next, began].filter(Boolean).join(' ');
}

function insteadText(context: FeedContext, speaker: MomentSpeaker, answer: ChannelAnswer): string {
  const { sentences } = speaker.t;
  const { open_instead: instead, opens_first: first } = answer;
  if (first !== null) {
    if (first.id === answer.id) return '';
    const time = momentText(speaker, instant(first.at));
    return fill(sentences.first, { channel: first.id, time });
  }
  if (instead.length === 0) return '';
  const channels = instead.map((id) => {
    const found = staffingsOf(context, answer.department).find((staffing) => staffing.id === id);
    const until = found === undefined ? null : stateAt(found.schedule, context.now).until;
    return until === null
      ? fill(sentences.openAlways, { channel: id })
      : fill(sentences.openUntil, { channel: id, time: momentText(speaker, until, 'bare') });
  });
  return fill(sentences.meanwhile, { channels: channels.join('; ') });
}

function replyText(
  context: FeedContext,
  speaker: MomentSpeaker,
  { reply }: ChannelAnswer,
  staffing: Staffing | undefined,
): string {
  if (reply === null || !staffing?.channel) return '';
  const { site, now } = context;
  const told = (window: WindowAnswer | null, day: 'usual' | 'peak') =>
    window === null
      ? ''
      : replySentence(
          speaker,
          {
            earliest: window.earliest === null ? null : instant(window.earliest),
            latest: instant(window.latest),
          },
          day,
        );
  const known = { notices: site.notices, incidents: site.incidents, now };
  const id = replyTargetOf(staffing.channel, known, now)?.notice ?? null;
  const title = id === null ? null : sourceTitle(context, { layer: 'notice', id });
  const target = title === null ? '' : fill(speaker.t.sentences.target, { reason: withoutStop(title) });
  return [told(reply.usual, 'usual'), told(reply.peak, 'peak'), target].filter(Boolean).join(' ');
}

function staffingsOf(context: FeedContext, id: string): readonly Staffing[] {
  const department = context.site.departments.find((known) => known.id === id);
  return department === undefined ? [] : staffingOf(context, department);
}

/** A title that ends a sentence brings no full stop of its own. */
function withoutStop(title: string | null): string {
  return (title ?? '').replace(/\.$/, '');
}

function instant(iso: string): number {
  return parseInstant(iso) ?? 0;
}
