import { historyPages } from '../domain/incidents/history-pages.ts';
import { archiveOf } from '../domain/incidents/status-diary.ts';
import { recordAt } from '../domain/incidents/status-record.ts';
import { hasSection, type Section } from '../domain/sections.ts';
import type { Instant } from '../domain/time/types.ts';
import { categoryPages } from '../domain/tutorials/category-pages.ts';
import type { Site } from './types.ts';

/** What of a site decides which pages it has. */
export type PathSource = Omit<Site, 'search' | 'urls' | 'calendars' | 'ticketStates' | 'groups'>;

/**
 * The paths of all pages, in the default language and sorted; each exists in the other languages too. With `now`,
 * only those that exist then: a notice, an incident or planned work has no page before it is published.
 */
export function sitePaths(site: PathSource, now?: Instant): readonly string[] {
  const isKnown = (since: Instant | null | undefined) => now === undefined || since == null || since <= now;
  const notices = site.notices.filter(({ published }) => isKnown(published));
  const incidents = site.incidents.filter(({ updates }) => isKnown(updates[0]?.at));
  const maintenance = site.maintenance.filter(({ published }) => isKnown(published));
  const components = site.components.flatMap((group) => group.components);
  const index = (section: Section) => (hasSection(site, section) ? [`/${section}/`] : []);
  const paths = [
    '/',
    '/search/',
    ...index('contact'),
    ...below('/contact/', site.requests),
    ...index('hours'),
    ...below('/hours/', site.departments),
    ...below('/embed/hours/', site.departments),
    ...index('policies'),
    ...below('/policies/', site.policies),
    ...index('notices'),
    ...below('/notices/', notices),
    ...index('status'),
    ...below('/status/', [...incidents, ...maintenance]),
    ...below('/status/components/', components),
    ...(hasSection(site, 'status') ? historyPaths(site, now).map((path) => `/status/history/${path}`) : []),
    ...index('tutorials'),
    ...listPaths(site),
    ...below(
      '/tutorials/',
      site.categories.flatMap(({ tutorials }) => tutorials),
    ),
    ...(site.settings.admin ? ['/admin/', '/admin/guide/'] : []),
  ];
  return [...new Set(paths)].sort();
}

/**
 * The paths that a site keeps for good, sorted: those of `sitePaths` but for the further pages of a category, which
 * come and go with the number of its articles, and those in which no page can take another's place.
 */
export function lastingPaths(site: PathSource, now?: Instant): readonly string[] {
  const further = new Set(listPaths(site).filter((path) => /\/\d+\/$/.test(path)));
  return sitePaths(site, now).filter((path) => !further.has(path) && !/^\/(admin|embed)\//.test(path));
}

/** The addresses of what is no page, feeds, calendars, plain text, in the default language. */
export function siteFiles(site: PathSource): readonly string[] {
  const components = site.components.flatMap((group) => group.components);
  const tutorials = site.categories.flatMap((category) => category.tutorials);
  return [
    '/llms.txt',
    ...[...site.categories, ...tutorials].map(({ id }) => `/tutorials/${id}.md`),
    ...(hasSection(site, 'status') ? ['/status/rss.xml', '/status/atom.xml', '/status/badge.svg'] : []),
    ...components.flatMap(({ id }) => [
      `/status/components/${id}/rss.xml`,
      `/status/components/${id}/atom.xml`,
      `/status/components/${id}/badge.svg`,
    ]),
    ...(hasSection(site, 'notices') ? ['/notices/rss.xml', '/calendar/notices.ics'] : []),
    ...site.notices.map(({ id }) => `/notices/${id}.txt`),
    ...(hasSection(site, 'tutorials') ? ['/tutorials/rss.xml'] : []),
    ...(site.maintenance.length > 0 ? ['/calendar/maintenance.ics'] : []),
    ...site.departments.map(({ id }) => `/calendar/hours/${id}.ics`),
  ];
}

function below(folder: string, items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => `${folder}${id}/`);
}

/** The pages of the categories. */
function listPaths({ categories }: PathSource): readonly string[] {
  return categories.flatMap(({ id, tutorials }) =>
    categoryPages(id, tutorials).map(({ path }) => `/tutorials/${path}`),
  );
}

/** The pages of the archive: those of `now`, or of all that is written. */
function historyPaths({ settings, ...site }: PathSource, now: Instant | undefined): readonly string[] {
  const zone = settings.timezone;
  if (now !== undefined) return archiveOf(recordAt(site, now), { zone, now }).map(({ path }) => path);
  const entries = [
    ...site.incidents.flatMap(({ updates }) => updates.slice(0, 1).map(({ at }) => ({ at }))),
    ...site.maintenance.map(({ from }) => ({ at: from })),
  ];
  return historyPages(
    entries.sort((a, b) => b.at - a.at),
    { zone },
  ).map(({ path }) => path);
}
