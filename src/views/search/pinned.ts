import type { Pinned } from '../../client/search/search-data.ts';
import { hasSection, type Section } from '../../domain/sections.ts';
import type { Context } from '../context.ts';
import { pageLink } from '../page-link.ts';

/** The answers that the company puts first, with the titles of the pages that they lead to. */
export function pinnedLinks(context: Context): readonly Pinned[] {
  const pinned = context.site.search.pinned[context.locale] ?? {};
  return Object.entries(pinned).flatMap(([words, path]) => {
    const target = targetOf(context, path.replace(/^\/|\/$/g, ''));
    return target === null ? [] : [{ words, summary: '', ...target }];
  });
}

function targetOf(context: Context, path: string): { href: string; title: string; summary?: string } | null {
  const { site, t, href, say } = context;
  const section = path as Section;
  if (section in t.nav)
    return hasSection(site, section) ? { href: href(`/${path}/`), title: t.nav[section] } : null;
  const [kind, id] = path.split('/');
  const request = kind === 'contact' ? site.requests.find((known) => known.id === id) : undefined;
  if (request !== undefined) return { href: href(`/${path}/`), title: say(request.title) };
  const department = kind === 'hours' ? site.departments.find((known) => known.id === id) : undefined;
  if (department !== undefined)
    return { href: href(`/${path}/`), title: `${t.nav.hours}: ${say(department.name)}` };
  const category = kind === 'tutorials' ? site.categories.find((known) => known.id === id) : undefined;
  if (category !== undefined && path === `tutorials/${id}`)
    return { href: href(`/${path}/`), title: say(category.title) };
  const page = pageLink(context, path);
  return page && { href: page.href, title: page.title.text, summary: page.summary.text };
}
