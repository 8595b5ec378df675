import { z } from 'zod';
import { say } from '../i18n/problems/say.ts';
import { date, dateSpan, instantOrDate } from './fields/dates.ts';
import { clockDuration, durationRange } from './fields/durations.ts';
import { addFault, ON_WHAT_IS_THERE } from './fields/fault.ts';
import { field } from './fields/field.ts';
import { intervals } from './fields/hours.ts';
import { name, reference } from './fields/names.ts';
import { line, localText } from './fields/text.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** Front matter of `content/notices/<name>.mdx`: what customers must know, and the hours that hold meanwhile. */
export function noticeSchema(site: SiteContext) {
  return z.strictObject({
    ...pageFields('Atendimento de 24/12 a 01/01', 'No fim do ano o atendimento será só por e-mail.'),
    id: field(name().optional(), {
      write: 'Its name in addresses, feeds and calendars, which stays when the file is renamed.',
      example: 'id: year-end-2026',
      unless: 'the file’s name',
    }),
    published: field(instantOrDate(site.timezone), {
      write:
        'From when it is shown: a date (its 00:00), or a date and time with offset. In the future it appears with the first build after it.',
      example: 'published: 2026-12-10T09:00-03:00',
    }),
    signed: field(line().optional(), {
      write: 'Who signs it.',
      example: 'signed: Equipe de atendimento',
      unless: 'nobody',
    }),
    from: field(date().optional(), {
      write: 'The first date on which it holds.',
      example: 'from: 2026-12-24',
      unless: 'it changes no hours',
    }),
    until: field(date().optional(), {
      write: 'The last date on which it holds, included.',
      example: 'until: 2027-01-01',
      unless: 'it changes no hours',
    }),
    lead: field(clockDuration().optional(), {
      write: 'How long before its first date it is shown on every page.',
      example: 'lead: 14d',
      unless: '7d',
    }),
    banner_until: field(date().optional(), {
      write: 'The last date on which it stands on every page.',
      example: 'banner_until: 2027-01-01',
      unless: 'as long as it holds',
    }),
    applies_to: field(z.array(reference()).min(1).optional(), {
      write: 'The departments or single channels of which it speaks.',
      example: 'applies_to: [support, sales/phone]',
      unless: 'none: an announcement without hours',
    }),
    unaffected: field(z.array(unaffected(site)).optional(), {
      write: 'What goes on as usual: departments, or { text } for anything else.',
      example: 'unaffected: [monitoring, { text: A cobrança automática segue normalmente. }]',
      unless: 'nothing is said',
    }),
    about: field(z.array(reference()).optional(), {
      write: 'The pages that it announces.',
      example: 'about: [policies/how-support-works]',
      unless: 'none',
    }),
    days: field(z.array(day(site)).min(1).optional(), {
      write: 'What holds on every date from `from` to `until`, each exactly once.',
      example: 'days: [{ dates: [2026-12-24..2026-12-26], closed: true, why: Natal }]',
      unless: 'it changes no hours',
    }),
    reply: field(z.record(z.string(), durationRange()).optional(), {
      write: 'How soon a message sent while it holds is answered, by channel.',
      example: 'reply: { email: 30m-24h }',
      unless: 'as usual',
    }),
    replaces: field(z.union([reference().transform((id) => [id]), z.array(reference())]).optional(), {
      write: 'The notice that this one overrides where both speak of one channel and date.',
      example: 'replaces: year-end-2026',
      unless: 'none',
    }),
    withdrawn: field(withdrawn(site).optional(), {
      write: 'When it was taken back, and why.',
      example: 'withdrawn: { at: 2026-12-20T10:00-03:00, text: A mudança foi adiada. }',
      unless: 'it stands',
    }),
  });
}

/** What such a file says. */
export type NoticeData = z.output<ReturnType<typeof noticeSchema>>;

function day(site: SiteContext) {
  return z
    .strictObject({
      dates: field(z.array(dateSpan()).min(1), {
        write: 'The dates of which this line speaks; two dots make a stretch.',
        example: 'dates: [2026-12-24, 2026-12-28..2026-12-30]',
      }),
      closed: field(z.literal(true).optional(), {
        write: 'Everything that the notice applies to is closed.',
        example: 'closed: true',
        unless: 'usual or open says what holds',
      }),
      usual: field(z.union([z.literal(true), z.literal('week')]).optional(), {
        write: 'true: as without this notice. week: the week’s hours, holiday or not.',
        example: 'usual: true',
        unless: 'closed or open says what holds',
      }),
      open: field(z.record(z.string(), intervals()).optional(), {
        write: 'The channels that are open and their hours, by kind, id or full name; the others are closed.',
        example: 'open: { email: "09:00-23:00", support/chat: ["09:00-12:00", "14:00-18:00"] }',
        unless: 'closed or usual says what holds',
      }),
      why: field(localText(site).optional(), {
        write: 'The reason.',
        example: 'why: Mudança de sede',
        unless: 'none is given',
      }),
    })
    .superRefine((line, ctx) => {
      const said = ['closed', 'usual', 'open'].filter((key) => key in line).length;
      if (said === 1) return;
      const fix = say(
        'write one of closed: true, usual: true, usual: week, or open: { email: "09:00-18:00" }',
      );
      const message = said === 0 ? say('does not say what holds') : say('says more than one thing');
      addFault(ctx, { code: said === 0 ? 'missing-key' : 'conflicting-keys', message, fix });
    }, ON_WHAT_IS_THERE);
}

function unaffected(site: SiteContext) {
  const department = reference().transform((id) => ({ kind: 'department' as const, id }));
  const free = z
    .strictObject({
      text: field(localText(site), {
        write: 'What goes on.',
        example: 'text: A cobrança segue normalmente.',
      }),
    })
    .transform(({ text }) => ({ kind: 'text' as const, text }));
  return z.union([department, free]);
}

function withdrawn(site: SiteContext) {
  return z.strictObject({
    at: field(instantOrDate(site.timezone), {
      write: 'When it was taken back.',
      example: 'at: 2026-12-20T10:00-03:00',
    }),
    text: field(localText(site).optional(), {
      write: 'Why.',
      example: 'text: A mudança foi adiada.',
      unless: 'no reason is given',
    }),
  });
}
