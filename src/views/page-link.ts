import type { Page } from '../model/types.ts';
import type { Context, LocalText } from './context.ts';
import { textOf } from './page-text.ts';

/** The link to a page that another names as `policies/how-support-works`; null where there is none. */
export function pageLink(
  context: Context,
  path: string,
): { readonly href: string; readonly title: LocalText; readonly summary: LocalText } | null {
  const bare = path.replace(/^\/|\/$/g, '');
  const page = pageAt(context, bare);
  if (page === undefined) return null;
  const { title, summary } = textOf(context, page);
  return { href: context.href(`/${bare}/`), title, summary };
}

function pageAt({ site }: Context, path: string): Page | undefined {
  const slash = path.indexOf('/');
  const id = path.slice(slash + 1);
  switch (path.slice(0, slash)) {
    case 'policies':
      return site.policies.find((page) => page.id === id);
    case 'notices':
      return site.notices.find((page) => page.id === id);
    case 'tutorials':
      return site.categories.flatMap(({ tutorials }) => tutorials).find((page) => page.id === id);
    case 'status':
      return [...site.incidents, ...site.maintenance].find((page) => page.id === id);
    default:
      return undefined;
  }
}
