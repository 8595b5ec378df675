import { plural } from '../../i18n/plural.ts';
import type { Context, LocalText } from '../context.ts';
import { hasSection } from '../sections.ts';
import { type PinnedLink, pinnedLinks } from './pinned.ts';

/** A way into the site that needs no search. */
export interface BrowseLink {
  readonly href: string;
  readonly title: LocalText;
  readonly note: string | null;
}

/** What the page tells its script: addresses and the texts of its language. */
export interface SearchIsland {
  readonly base: string;
  readonly synonyms: readonly (readonly string[])[];
  readonly pinned: readonly PinnedLink[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<'title' | 'one' | 'other' | 'none' | 'loading' | 'failed', string>>;
}

/** The search page. */
export interface SearchView {
  readonly action: string;
  readonly browse: readonly BrowseLink[];
  readonly contactHref: string | null;
  readonly data: SearchIsland;
}

/** What the search page shows, and what it tells its script. */
export function searchView(context: Context): SearchView {
  const { site, t, locale, href } = context;
  const { search } = t;
  return {
    action: href('/search/'),
    browse: browseLinks(context),
    contactHref: hasSection(site, 'contact') ? href('/contact/') : null,
    data: {
      base: site.settings.base,
      synonyms: site.search.synonyms[locale] ?? [],
      pinned: pinnedLinks(context),
      kinds: search.kinds,
      texts: {
        title: `${search.title} · ${site.settings.name}`,
        one: search.found.one,
        other: search.found.other,
        none: search.none,
        loading: search.loading,
        failed: search.failed,
      },
    },
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
