import { z } from 'zod';
import { type Said, say } from '../i18n/problems/say.ts';
import { readChannelAddress, webAddress } from './fields/addresses.ts';
import { addFault, ON_WHAT_IS_THERE } from './fields/fault.ts';
import { field } from './fields/field.ts';
import { HOLIDAYS, holidays } from './fields/holidays.ts';
import { hours } from './fields/hours.ts';
import { spokenLanguage } from './fields/languages.ts';
import { name, reference } from './fields/names.ts';
import { replySchema } from './fields/reply.ts';
import { line, localLine, localText } from './fields/text.ts';
import { zone } from './fields/zone.ts';
import type { SiteContext } from './site-context.ts';

/** The kinds of channel; `other` needs a name. */
export const CHANNEL_KINDS = [
  'phone',
  'chat',
  'email',
  'ticket',
  'whatsapp',
  'sms',
  'telegram',
  'messenger',
  'form',
  'other',
] as const;

/** What a customer must show before he is helped. */
export const PROOFS = ['registered-email', 'client-login', 'account-credentials', 'identity'] as const;

/** One way to reach a department. */
export function channelSchema(site: SiteContext) {
  return z
    .strictObject({
      kind: field(z.enum(CHANNEL_KINDS), {
        write: `What it is: ${CHANNEL_KINDS.join(', ')}.`,
        example: 'kind: email',
      }),
      id: field(name().optional(), {
        write: 'Its own name within the department, which a second channel of one kind needs.',
        example: 'id: security',
        unless: 'its kind',
      }),
      name: field(localLine(site).optional(), {
        write: 'What it is called; kind other needs one.',
        example: 'name: Balcão',
        unless: 'the name of its kind',
      }),
      same_as: field(reference().optional(), {
        write: 'Another channel, department and name: everything that is not said here is that channel’s.',
        example: 'same_as: sales/chat',
        unless: 'everything is said here',
      }),
      address: field(line().optional(), {
        write: 'The number or address, between quotes. A ticket’s is the portal.',
        example: 'address: "+55 11 4062-0000"',
        unless: 'page says where to find it',
      }),
      page: field(webAddress().optional(), {
        write: 'Where the chat or form stands, or where one must look the address up.',
        example: 'page: https://example.com/chat',
        unless: 'the address is enough',
      }),
      timezone: field(zone().optional(), {
        write: 'The zone of its clock.',
        example: 'timezone: Europe/Madrid',
        unless: 'the department’s',
      }),
      holidays: field(holidays().optional(), HOLIDAYS),
      speaks: field(z.array(spokenLanguage()).optional(), {
        write: 'The languages spoken there, as codes.',
        example: 'speaks: [pt, es]',
        unless: 'nothing is said',
      }),
      cost: field(localText(site).optional(), {
        write: 'What it costs the customer.',
        example: 'cost: Chamada para a rede fixa nacional',
        unless: 'nothing is said',
      }),
      note: field(localText(site).optional(), {
        write: 'What else one should know.',
        example: 'note: Ligue com o número do contrato à mão.',
        unless: 'nothing is said',
      }),
      hours: field(hours().optional(), {
        write: 'When someone is there: days with intervals, or always, never, unstated.',
        example: 'hours: { mon-fri: ["09:00-12:00", "14:00-18:00"], sat: "09:00-13:00" }',
        unless: 'those of same_as',
      }),
      reply: field(replySchema(site).optional(), {
        write: 'How soon a message is answered, or { none: why nothing is promised }.',
        example: 'reply: { usual: 5m-4h, peak: 5m-1bd }',
        unless: 'nothing is said',
      }),
      requires: field(z.enum(PROOFS).optional(), {
        write: `What the customer must show: ${PROOFS.join(', ')}.`,
        example: 'requires: registered-email',
        unless: 'nothing',
      }),
      otherwise: field(localText(site).optional(), {
        write: 'What happens where that is missing, or to what comes another way.',
        example: 'otherwise: Mensagens de outros endereços podem ficar sem resposta.',
        unless: 'the department’s',
      }),
    })
    .superRefine(checkTogether, ON_WHAT_IS_THERE);
}

interface Channel {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly address?: string | undefined;
}

function checkTogether(channel: Channel, ctx: z.RefinementCtx): void {
  const refuse = (code: string, message: Said, fix: Said, path: string[] = []) =>
    addFault(ctx, { code, message, fix }, path);
  if (!('hours' in channel || 'same_as' in channel)) {
    refuse(
      'missing-key',
      say('has no {key}', { key: 'hours' }),
      say('add hours: { mon-fri: "09:00-18:00" }, or hours: unstated'),
    );
  }
  if (channel.kind === 'other' && !('name' in channel || 'same_as' in channel)) {
    refuse('missing-key', say('is of kind other and has no name'), say('add name: Balcão'));
  }
  if (typeof channel.address === 'string') {
    const address = readChannelAddress(channel.kind, channel.address);
    if (!('value' in address)) addFault(ctx, address, ['address']);
  }
  const other = CHANNEL_KINDS.find((kind) => kind === channel.id && kind !== channel.kind);
  if (other !== undefined) {
    refuse(
      'name-format',
      say('is {other}, the name of another kind of channel', { other }),
      say('write another name'),
      ['id'],
    );
  }
}

/** What a channel's entry says. */
export type ChannelData = z.output<ReturnType<typeof channelSchema>>;
