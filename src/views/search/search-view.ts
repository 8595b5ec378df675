import { hasSection, type Section } from '../../domain/sections.ts';
import { plural } from '../../i18n/plural.ts';
import type { Context, LocalText } from '../context.ts';

/** The kinds of pages that can be found. */
type Kind = keyof Context['t']['search']['groups'];

/** A way into the site that needs no search. */
export interface BrowseLink {
  readonly href: string;
  readonly title: LocalText;
  readonly note: string | null;
}

/** A kind of page that the results can be narrowed to; '' is all of them. */
export interface KindChoice {
  readonly value: string;
  readonly label: string;
}

/** The search page. */
export interface SearchView {
  readonly browse: readonly BrowseLink[];
  readonly kinds: readonly KindChoice[];
  readonly contactHref: string | null;
}

/** The section that a kind of page belongs to: without it there are none. */
const SECTIONS: Readonly<Record<Kind, Section>> = {
  tutorial: 'tutorials',
  request: 'contact',
  policy: 'policies',
  notice: 'notices',
  incident: 'status',
};

/** What the search page shows before anything is searched for. */
export function searchView(context: Context): SearchView {
  const { site, t, href } = context;
  const kinds = (Object.keys(SECTIONS) as Kind[]).filter((kind) => hasSection(site, SECTIONS[kind]));
  return {
    browse: browseLinks(context),
    kinds: [
      { value: '', label: t.search.everything },
      ...kinds.map((value) => ({ value, label: t.search.groups[value] })),
    ],
    contactHref: hasSection(site, 'contact') ? href('/contact/') : null,
  };
}

/** The subjects of the tutorials, else the sections of the site. */
export function browseLinks(context: Context): readonly BrowseLink[] {
  const { site, t, locale, href, pick } = context;
  return site.categories.map(({ id, title, tutorials }) => ({
    href: href(`/tutorials/${id}/`),
    title: pick(title),
    note: plural(locale, tutorials.length, t.tutorials.articles),
  }));
}
