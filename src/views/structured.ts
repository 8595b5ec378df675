import { departmentData as departmentOf, organizationData } from '../feeds/structured-data/organization.ts';
import type { Department } from '../model/types.ts';
import type { Context } from './context.ts';

/** The company as schema.org data, for the home page. */
export function organisationData({ site, now, locale }: Context): object {
  return organizationData(site, { now, locale });
}

/** A department and its opening hours as schema.org data; an empty list where there is nothing to say. */
export function departmentData({ site, now, locale }: Context, { id }: Department): object {
  return departmentOf(site, id, { now, locale }) ?? [];
}
