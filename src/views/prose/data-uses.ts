import type { DataComponentName } from '../../markdown/component-table.ts';
import type { Channel, Department, Notice } from '../../model/types.ts';
import { channelOf } from '../channel-link.ts';
import { type MatrixView, matrixView } from '../contact/matrix.ts';
import { type TicketStateView, ticketStatesView } from '../contact/ticket-states.ts';
import type { Context } from '../context.ts';
import { type DayRow, noticeDays } from '../notices/days.ts';
import { type ChannelUse, channelUse, replyTimes } from './channel-use.ts';
import { type ClosingDays, closingDays } from './closing-days.ts';
import { dateUse, instantUse, type TimeUse } from './dates.ts';
import { type HoursBlock, hoursBlock } from './hours-block.ts';
import { type OutwardLink, portalUse, siteLinkUse } from './links.ts';
import { type ProofsBlock, proofsBlock } from './proofs-block.ts';
import { type RequestsBlock, requestsBlock } from './requests-block.ts';

/** What a component of prose shows of the company's data, ready to be written. */
export type DataUse =
  | HoursBlock
  | ClosingDays
  | ChannelUse
  | TimeUse
  | OutwardLink
  | RequestsBlock
  | ProofsBlock
  | { readonly kind: 'notice-days'; readonly days: readonly DayRow[] }
  | { readonly kind: 'matrix'; readonly matrix: MatrixView }
  | {
      readonly kind: 'ticket-states';
      readonly states: readonly TicketStateView[];
      readonly incomplete: boolean;
    }
  | { readonly kind: 'nothing' };

/** The attributes of a component as the editor wrote them; the check has seen that they fit. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const NOTHING: DataUse = { kind: 'nothing' };

/** What a component with these attributes shows; `notice` is the one in whose text it stands. */
export function dataUse(
  context: Context,
  notice: Notice | null,
  name: DataComponentName,
  given: Attributes,
): DataUse {
  const { of = '', to = '', department, channel } = given;
  switch (name) {
    case 'Hours':
      return onDepartment(context, of, (found, one) => hoursBlock(context, found, one));
    case 'Channel':
      return onChannel(context, of, (one) => channelUse(context, one, given['show'] ?? 'link'));
    case 'ReplyTimes':
      return onChannel(context, of, (one) => ({
        kind: 'words',
        text: replyTimes(context, one, notice),
        live: null,
      }));
    case 'ClosingDays':
      return closingDaysOf(context, of);
    case 'NoticeDays':
      return notice === null ? NOTHING : { kind: 'notice-days', days: noticeDays(context, notice) };
    case 'Date':
      return dateUse(context, given['on'] ?? '');
    case 'Instant':
      return instantUse(context, given['at'] ?? '');
    case 'Portal':
      return portalUse(context, to, department);
    case 'SiteLink':
      return siteLinkUse(context, to);
    case 'Requests':
      return requestsBlock(context, { department, channel });
    case 'Matrix':
      return { kind: 'matrix', matrix: matrixView(context, { department, channel }) };
    case 'Proofs':
      return proofsBlock(context, department);
    case 'TicketStates': {
      const states = ticketStatesView(context);
      return states === null ? NOTHING : { kind: 'ticket-states', ...states };
    }
  }
}

function onChannel(context: Context, id: string, use: (channel: Channel) => DataUse): DataUse {
  const found = channelOf(context, id);
  return found === undefined ? NOTHING : use(found.channel);
}

function onDepartment(
  context: Context,
  id: string,
  use: (department: Department, channel: Channel | null) => DataUse,
): DataUse {
  const department = context.site.departments.find((known) => known.id === id);
  if (department !== undefined) return use(department, null);
  const found = channelOf(context, id);
  return found === undefined ? NOTHING : use(found.department, found.channel);
}

function closingDaysOf(context: Context, id: string): DataUse {
  const { site } = context;
  const of = site.departments.find((known) => known.id === id) ?? site.calendars.get(id);
  return of === undefined ? NOTHING : closingDays(context, of);
}
