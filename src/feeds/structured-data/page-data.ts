import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Notice, Policy, Site } from '../../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';

/** A step on the way to a page, from the home page on. */
export interface Crumb {
  readonly name: string;
  /** Site path. */
  readonly path: string;
}

/** The way to a page, for search engines; the last step is the page itself, whose address they know. */
export function breadcrumbData(site: Site, crumbs: readonly Crumb[], options: FeedOptions): object {
  const { url } = feedContext(site, options);
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(index < crumbs.length - 1 && { item: url(path) }),
    })),
  };
}

/** A policy, for search engines. */
export function policyData(site: Site, policy: Policy, options: FeedOptions): object {
  const context = feedContext(site, options);
  const changed = [policy.effective, ...policy.changes.map((change) => change.day)].filter(
    (day) => day !== null,
  );
  return {
    ...articleData(context, policy, `/policies/${policy.id}/`),
    ...(changed.length > 0 && { dateModified: formatCivilDate(Math.max(...changed)) }),
  };
}

/** A notice, for search engines. */
export function noticeData(site: Site, notice: Notice, options: FeedOptions): object {
  const context = feedContext(site, options);
  return {
    ...articleData(context, notice, `/notices/${notice.id}/`),
    datePublished: formatInstant(notice.published),
    ...(notice.until !== null && { expires: formatCivilDate(notice.until) }),
  };
}

function articleData(context: FeedContext, page: Parameters<FeedContext['page']>[0], path: string): object {
  const { title, summary, locale } = context.page(page);
  const { name, website, url } = context.site.settings;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    inLanguage: locale,
    url: context.url(path),
    publisher: { '@type': 'Organization', name, url: website ?? url },
  };
}
