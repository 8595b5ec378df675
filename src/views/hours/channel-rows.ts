import { channelName } from '../../i18n/words/channels-text.ts';
import { zoneName } from '../../i18n/zone-name.ts';
import type { Channel, ChannelKind, Department } from '../../model/types.ts';
import { type ChannelLink, channelLink } from '../channel-link.ts';
import type { Context } from '../context.ts';
import { type NoticeNote, noticeNotes } from './notice-notes.ts';
import { inReadersLanguageFirst } from './readers-language.ts';
import { weekText } from './week.ts';

/** A channel as one line: what it is, when it is staffed, how it is reached. The script adds its state. */
export interface ChannelRow {
  /** `support/email`: the key of the live table. */
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Its week in one line: what the page says without script. */
  readonly week: string;
  readonly link: ChannelLink | null;
  /** Whether its hours are published: an empty strip would say that nobody is ever there. */
  readonly isStated: boolean;
}

/** A department as a group of channel lines. */
export interface DepartmentRows {
  readonly id: string;
  readonly name: string;
  readonly lang: string | null;
  readonly href: string;
  readonly timezone: string;
  /** Whose clock its hours are in: `horário de Brasília`. */
  readonly place: string;
  /** The week of a department on duty that nobody contacts, else null. */
  readonly works: string | null;
  /** The notices that change its hours, each in its time. */
  readonly notes: readonly NoticeNote[];
  readonly rows: readonly ChannelRow[];
}

/** A channel's line. */
export function channelRow(context: Context, channel: Channel): ChannelRow {
  return {
    id: channel.id,
    kind: channel.kind,
    name: channelName(context, channel),
    week: weekText(context, channel.hours),
    link: channelLink(context, channel),
    isStated: channel.hours.kind !== 'unstated',
  };
}

/** The lines of a department's channels, those in the reader's language first; none where it only works. */
export function departmentRows(context: Context, department: Department): DepartmentRows {
  const name = context.pick(department.name);
  return {
    id: department.id,
    name: name.text,
    lang: name.lang,
    href: context.href(`/hours/${department.id}/`),
    timezone: department.timezone,
    place: zoneName(department.timezone, context.locale),
    works: department.works === null ? null : weekText(context, department.works),
    notes: noticeNotes(context, department),
    rows: inReadersLanguageFirst(context.locale, department.channels, ({ speaks }) => speaks).map((channel) =>
      channelRow(context, channel),
    ),
  };
}
