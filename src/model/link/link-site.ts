import type { Instant } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import { siteFiles, sitePaths } from '../paths.ts';
import type { Contents } from '../read/contents.ts';
import type { Report } from '../report.ts';
import type { Page, Settings, Site } from '../types.ts';
import { checkAliases } from './aliases.ts';
import { warnOfBuriedArticles } from './buried-articles.ts';
import { linkCalendars } from './calendars.ts';
import { linkComponents } from './components.ts';
import { linkDepartments } from './departments.ts';
import { warnOfEmptyComponents } from './empty-components.ts';
import { warnOfHours } from './hours-warnings.ts';
import { linkIncidents } from './incidents.ts';
import type { Linking } from './linking.ts';
import { linkMaintenance } from './maintenance.ts';
import { refuseTwice } from './names.ts';
import { reportNoticeConflicts, reportUnaffectedConflicts } from './notice-conflicts.ts';
import { idOfNotice, linkNotices } from './notices.ts';
import { linkPolicies } from './policies.ts';
import { checkPortuguese } from './portuguese-texts.ts';
import { checkProseLinks } from './prose-links.ts';
import { checkProseReferences } from './prose-references.ts';
import { checkPublishedUrls } from './published-urls.ts';
import { linkRequests } from './requests.ts';
import { refuseSameTitles } from './same-titles.ts';
import { linkSearch, pathOf } from './search.ts';
import { linkSettings } from './settings.ts';
import { refuseTakenStatusIds } from './status-ids.ts';
import { checkTextClaims } from './text-claims.ts';
import { linkTicketStates } from './ticket-states.ts';
import { warnOfTime } from './time-warnings.ts';
import { linkCategories } from './tutorials.ts';
import { warnOfUnusedPictures } from './unused-pictures.ts';

/** The site that the files make together; what does not fit is reported, and then the site is not to be used. */
export function linkSite(contents: Contents, report: Report, now: Instant | undefined): Site {
  const linking: Linking = { contents, site: contents.context, report, texts: [] };
  const settings = contents.site === null ? null : linkSettings(contents.site, linking);
  const calendars = linkCalendars(linking);
  const departments = linkDepartments(linking, calendars, settings);
  const notices = linkNotices(linking, departments);
  reportNoticeConflicts(notices, linking);
  reportUnaffectedConflicts(notices, linking);
  refuseTwice(
    report,
    say('notice'),
    contents.notices.map((page) => ({
      id: idOfNotice(page),
      entry: page.original,
      path: page.original.data.id === undefined ? [] : ['id'],
    })),
  );
  refuseTakenStatusIds(linking);
  refuseSameTitles(linking);
  const site: Site = {
    settings: settings ?? fallbackSettings(linking),
    calendars,
    departments,
    notices,
    ...linkRequests(linking, departments, settings),
    ticketStates: linkTicketStates(linking),
    components: linkComponents(linking),
    incidents: linkIncidents(linking, departments),
    maintenance: linkMaintenance(linking, departments),
    policies: linkPolicies(linking),
    categories: linkCategories(linking),
    search: { synonyms: {}, pinned: {} },
    urls: contents.urls?.data ?? [],
  };
  const paths = checkPaths(site, settings, linking);
  checkTextClaims(site, linking);
  checkPortuguese(linking);
  if (now !== undefined) {
    warnOfTime(site, now, linking);
    warnOfHours(site, now, linking);
  }
  warnOfUnusedPictures(settings, linking);
  const linked = { ...site, search: linkSearch(linking, paths) };
  warnOfBuriedArticles(linked, linking);
  return linked;
}

/** Checks all that leads to a page: links, aliases, addresses once published, what notices announce. */
function checkPaths(site: Site, settings: Settings | null, linking: Linking): ReadonlySet<string> {
  const { report, contents } = linking;
  const paths = new Set(sitePaths(site));
  const pages = proseByPath(site);
  const aliases = new Set([...pages.values()].flatMap((page) => page.aliases));
  const drafts = contents.tutorials.filter(({ original }) => original.data.draft === true);
  const targets = {
    paths,
    files: new Set(siteFiles(site)),
    aliases,
    pages,
    drafts: new Map(drafts.map(({ id, original }) => [`/tutorials/${id}/`, original.file])),
  };
  const referable = { departments: site.departments, calendars: site.calendars, settings };
  for (const text of linking.texts) {
    checkProseLinks(text.file, text.prose, text.locale, targets, linking);
    checkProseReferences(text.file, text.prose, referable, linking);
    warnOfEmptyComponents(text, site, linking);
  }
  checkAliases(linking, targets);
  checkPublishedUrls(linking, paths, aliases);
  for (const { original: entry } of contents.notices) {
    entry.data.about?.forEach((about, index) => {
      const path = pathOf(about);
      if (paths.has(path) || contents.broken.has(path.slice(1, -1))) return;
      const message = say('is {about}, and there is no page {path}', { about: JSON.stringify(about), path });
      report.atField(entry, ['about', index], {
        code: 'dead-link',
        message,
        fix: say('write a path like policies/how-support-works'),
      });
    });
  }
  return paths;
}

/** The pages of prose by their path in the default language. */
function proseByPath(site: Site): ReadonlyMap<string, Page> {
  const tutorials = site.categories.flatMap((category) => category.tutorials);
  const below = (folder: string, pages: readonly Page[]) =>
    pages.map((page) => [`/${folder}/${page.id}/`, page] as const);
  return new Map([
    ...below('notices', site.notices),
    ...below('policies', site.policies),
    ...below('status', [...site.incidents, ...site.maintenance]),
    ...below('tutorials', tutorials),
  ]);
}

/** What stands in for the settings where site.yaml has problems: the site is not published then. */
function fallbackSettings({ site }: Linking): Settings {
  return {
    name: '',
    url: 'https://example.com/',
    base: '/',
    locales: site.locales,
    defaultLocale: site.defaultLocale,
    timezone: site.timezone,
    website: null,
    portal: null,
    links: [],
    brand: { accent: null, logo: null },
    security: null,
    validFor: 0,
    updateWithin: 0,
    admin: true,
    repository: null,
  };
}
