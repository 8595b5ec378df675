import type { Site } from '../model/types.ts';

/** The kinds of pages that a site may have, by their folders, in the order of the navigation. */
export const SECTIONS = ['contact', 'hours', 'status', 'tutorials', 'notices', 'policies'] as const;

/** One of them. */
export type Section = (typeof SECTIONS)[number];

/** What of a site decides which kinds of pages it has. */
type SectionSource = Pick<
  Site,
  | 'requests'
  | 'departments'
  | 'components'
  | 'incidents'
  | 'maintenance'
  | 'categories'
  | 'notices'
  | 'policies'
>;

/** Whether a kind of page has content; one without is left out of the site and its navigation. */
export function hasSection(site: SectionSource, section: Section): boolean {
  switch (section) {
    case 'contact':
      return site.requests.length > 0 || site.departments.some(({ channels }) => channels.length > 0);
    case 'hours':
      return site.departments.length > 0;
    case 'status':
      return site.components.length + site.incidents.length + site.maintenance.length > 0;
    case 'tutorials':
      return site.categories.length > 0;
    case 'notices':
      return site.notices.length > 0;
    case 'policies':
      return site.policies.length > 0;
  }
}
