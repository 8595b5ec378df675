import { courseOf } from '../../domain/incidents/incident-course.ts';
import type { LanguageWords } from '../../domain/search/lexicon.ts';
import { hasSection } from '../../domain/sections.ts';
import { searchWordsOf } from '../../i18n/search/search-words.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';
import { type PinnedLink, pinnedLinks } from './pinned.ts';
import { synonymsOf } from './synonyms.ts';

/** An incident that may be what someone means for whom something does not work. */
interface SearchIncident {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly began: number;
  readonly over: boolean;
}

/** What the script of the search is told: addresses, the words and the texts of its language. */
export interface SearchIsland {
  readonly base: string;
  readonly page: string;
  readonly contact: string | null;
  readonly words: LanguageWords;
  readonly pinned: readonly PinnedLink[];
  readonly incidents: readonly SearchIncident[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: Readonly<
    Record<
      | 'title'
      | 'one'
      | 'other'
      | 'none'
      | 'noneHelp'
      | 'contact'
      | 'loading'
      | 'failed'
      | 'corrected'
      | 'all'
      | 'results'
      | 'ongoing',
      string
    >
  >;
}

/** Older incidents are not what keeps something from working now, even on a page that is read days after it was built. */
const RECENT_MS = 30 * 86_400_000;

/** What the script of the search is told in the language of a context. */
export function searchIsland(context: Context): SearchIsland {
  const { site, t, locale, href } = context;
  const { search } = t;
  return {
    base: site.settings.base,
    page: href('/search/'),
    contact: hasSection(site, 'contact') ? href('/contact/') : null,
    words: { ...searchWordsOf(locale), synonyms: synonymsOf(context) },
    pinned: pinnedLinks(context),
    incidents: incidentsOf(context),
    kinds: search.kinds,
    texts: {
      title: `${search.title} · ${site.settings.name}`,
      one: search.found.one,
      other: search.found.other,
      none: search.none,
      noneHelp: search.noneHelp,
      contact: search.contact,
      loading: search.loading,
      failed: search.failed,
      corrected: search.corrected,
      all: search.all,
      results: search.results,
      ongoing: search.ongoing,
    },
  };
}

function incidentsOf(context: Context): readonly SearchIncident[] {
  const { site, now, href, say } = context;
  const names = new Map(
    site.components.flatMap((group) => group.components.map(({ id, name }) => [id, say(name)])),
  );
  return site.incidents.flatMap((incident) => {
    const course = courseOf(incident, now);
    const over = course?.resolved != null;
    if (course === null || (over && now - course.began > RECENT_MS)) return [];
    const { title, summary } = textOf(context, incident);
    return [
      {
        href: href(`/status/${incident.id}/`),
        title: title.text,
        summary: summary.text,
        about: [...course.components.keys()].map((id) => names.get(id) ?? '').join(' '),
        began: course.began,
        over,
      },
    ];
  });
}
