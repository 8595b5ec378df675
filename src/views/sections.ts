import { hasSection, SECTIONS, type Section } from '../domain/sections.ts';
import type { Site } from '../model/types.ts';
import type { Context } from './context.ts';

/** The kinds of pages that the site has, in the order of the navigation. */
export function sectionsOf(site: Site): readonly Section[] {
  return SECTIONS.filter((section) => hasSection(site, section));
}

/** One link of the navigation; `current` is true on every page of its section. */
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
