import type { RecentIncident, SearchData } from '../../client/search/search-data.ts';
import { courseOf } from '../../domain/incidents/incident-course.ts';
import { hasSection } from '../../domain/sections.ts';
import { searchWordsOf } from '../../i18n/search/search-words.ts';
import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';
import { incidentNote } from './incident-note.ts';
import { pinnedLinks } from './pinned.ts';
import { synonymsOf } from './synonyms.ts';

/** Older incidents are not what keeps something from working now, even on a page that is read days after it was built. */
const RECENT_MS = 30 * 86_400_000;

/** What the script of the search is told in the language of a context. */
export function searchIsland(context: Context): SearchData {
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

function incidentsOf(context: Context): readonly RecentIncident[] {
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
        note: incidentNote(context, course),
        about: [...course.components.keys()].map((id) => names.get(id) ?? '').join(' '),
        began: course.began,
        over,
      },
    ];
  });
}
