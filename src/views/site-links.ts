import { fill } from '../i18n/fill.ts';
import type { SiteLink } from '../model/types.ts';
import type { Context } from './context.ts';

/** The label of one of the company's links: its own, else the interface's for a known key. */
export function linkLabel(context: Context, link: SiteLink): string {
  if (link.label !== null) return context.say(link.label);
  const known: Readonly<Record<string, string>> = context.t.links;
  return known[link.id] ?? link.id;
}

/** The company's own links for the footer: its site first. */
export function siteLinks(context: Context): readonly { readonly href: string; readonly label: string }[] {
  const { settings } = context.site;
  const website =
    settings.website === null
      ? []
      : [{ href: settings.website, label: fill(context.t.footer.website, { name: settings.name }) }];
  return [...website, ...settings.links.map((link) => ({ href: link.url, label: linkLabel(context, link) }))];
}
