import type { Site } from '../model/types.ts';
import type { Context } from './context.ts';

/** A kind of page that the site may have. */
export type Section = 'contact' | 'hours' | 'status' | 'tutorials' | 'notices' | 'policies';

const ORDER: readonly Section[] = ['contact', 'hours', 'status', 'tutorials', 'notices', 'policies'];

/** Whether a kind of page has content; one without is left out of the site and its navigation. */
export function hasSection(site: Site, section: Section): boolean {
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

/** The kinds of pages that the site has, in the order of the navigation. */
export function sectionsOf(site: Site): readonly Section[] {
  return ORDER.filter((section) => hasSection(site, section));
}

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** The navigation's links; `current` marks the section of the page at `path`. */
export function navOf(context: Context, path: string): readonly NavItem[] {
  return sectionsOf(context.site).map((section) => ({
    href: context.href(`/${section}/`),
    label: context.t.nav[section],
    current: path.startsWith(`/${section}/`),
  }));
}
