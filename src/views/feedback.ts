import { portalLink } from '../domain/portal/portal-link.ts';
import { absoluteAddressOf } from '../feeds/addresses.ts';
import { fill } from '../i18n/fill.ts';
import type { Channel, Department } from '../model/types.ts';
import type { ChannelLink } from './channel-link.ts';
import type { Context } from './context.ts';

/** What a page says of itself to whom reads the feedback. */
interface AboutPage {
  readonly title: string;
  /** The site path without base and language. */
  readonly path: string;
  /** The department whom it concerns; any, unless given. */
  readonly department?: Department | null;
}

/**
 * Where somebody says whether a page helped: a plain link, nothing is counted. A ticket whose form can be told the
 * page, else a mail that names it, else a ticket that does not; null where the company takes neither.
 */
export function feedbackLink(context: Context, page: AboutPage): ChannelLink | null {
  const { site } = context;
  const first = page.department == null ? [] : [page.department];
  const departments = [...first, ...site.departments.filter((one) => one !== page.department)];
  const firstOf = (kind: Channel['kind']) =>
    departments.flatMap(({ channels }) => channels).find((one) => one.kind === kind && one.page === null);
  const ticket = firstOf('ticket');
  const ticketLink = ticket === undefined ? null : byTicket(context, ticket, page);
  if (ticketLink?.isTold) return ticketLink.link;
  const mail = firstOf('email');
  if (mail?.address == null) return ticketLink?.link ?? null;
  const query = [
    `subject=${encodeURIComponent(subjectOf(context, page))}`,
    `body=${encodeURIComponent(addressOf(context, page))}`,
  ];
  return {
    href: `mailto:${mail.address}?${query.join('&')}`,
    text: context.t.feedback.action,
    copy: null,
    secret: true,
    exact: true,
  };
}

function byTicket(
  context: Context,
  channel: Channel,
  page: AboutPage,
): { readonly link: ChannelLink; readonly isTold: boolean } | null {
  const { site, t, locale } = context;
  const { portal } = site.settings;
  if (portal === null) return null;
  const department = site.departments.find(({ id }) => id === channel.department)?.portalDepartment ?? null;
  const form = { place: 'new_ticket', department, locale } as const;
  const told = portalLink(portal, {
    ...form,
    subject: subjectOf(context, page),
    message: addressOf(context, page),
    article: page.path.replace(/^\/\w+\/|\/$/g, ''),
  });
  const link = { href: told.url, text: t.feedback.action, copy: null, secret: false, exact: told.exact };
  return { link, isTold: told.url !== portalLink(portal, form).url };
}

function subjectOf({ t }: Context, { title }: AboutPage): string {
  return fill(t.feedback.subject, { title });
}

function addressOf({ site, locale }: Context, { path }: AboutPage): string {
  return absoluteAddressOf(site.settings, locale, path);
}
