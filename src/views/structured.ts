import { departmentData as departmentOf, organizationData } from '../feeds/structured-data/organization.ts';
import { breadcrumbData, type Crumb } from '../feeds/structured-data/page-data.ts';
import type { Department } from '../model/types.ts';
import type { Context } from './context.ts';

/** The company as schema.org data, for the home page. */
export function organisationData({ site, now, locale }: Context): object {
  return organizationData(site, { now, locale });
}

/** A department and its opening hours as schema.org data; none of a department that nobody contacts. */
export function departmentData({ site, now, locale }: Context, { id }: Department): object | undefined {
  return departmentOf(site, id, { now, locale }) ?? undefined;
}

/** An article as schema.org data, and the way to it: home, the lists above it, itself. */
export function articleWithWay(context: Context, article: object, trail: readonly Crumb[]): object {
  const { site, now, locale, t } = context;
  const crumbs = [{ name: t.home, path: '/' }, ...trail];
  return [article, breadcrumbData(site, crumbs, { now, locale })];
}
