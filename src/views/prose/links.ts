import { portalLink } from '../../domain/portal/portal-link.ts';
import type { PortalPlace } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { linkLabel } from '../site-links.ts';

/** A link out of the site; `text` stands in it where the editor wrote nothing. */
export interface OutwardLink {
  readonly kind: 'link';
  /** Null where the company has no such place: the text stands without a link. */
  readonly href: string | null;
  readonly text: string;
  /** What stands behind it where the portal has no address for just this; null: it has. */
  readonly note: string | null;
}

/** Where `<Portal to="new_ticket" department="billing">` leads. */
export function portalUse(context: Context, to: string, department: string | undefined): OutwardLink {
  const { site, t, locale } = context;
  const { portal, website } = site.settings;
  const text = t.contact.places[to as keyof typeof t.contact.places];
  if (to === 'website') return { kind: 'link', href: website, text, note: null };
  if (portal === null) return { kind: 'link', href: null, text, note: null };
  const known = site.departments.find(({ id }) => id === department);
  const { url, exact } = portalLink(portal, {
    place: to as PortalPlace,
    locale,
    ...(known === undefined ? {} : { department: known.portalDepartment }),
  });
  return { kind: 'link', href: url, text, note: exact ? null : t.contact.nearest };
}

/** Where `<SiteLink to="forum">` leads. */
export function siteLinkUse(context: Context, to: string): OutwardLink {
  const link = context.site.settings.links.find(({ id }) => id === to);
  if (link === undefined) return { kind: 'link', href: null, text: to, note: null };
  return { kind: 'link', href: link.url, text: linkLabel(context, link), note: null };
}
