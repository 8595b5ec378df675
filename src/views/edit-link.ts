import type { Context } from './context.ts';

/**
 * The address at which a file of the content is edited on the web; null where the site names no repository.
 * GitHub, GitLab and Forgejo (Codeberg) know the path `edit`, each in its own place.
 */
export function editLink({ site }: Context, file: string): string | null {
  const { repository } = site.settings;
  if (repository === null) return null;
  const root = repository.replace(/(\.git)?\/*$/, '');
  const host = new URL(root).hostname;
  const path = `content/${file}`;
  if (host.startsWith('gitlab.')) return `${root}/-/edit/main/${path}`;
  if (host.startsWith('codeberg.') || host.startsWith('git.')) return `${root}/_edit/main/${path}`;
  return `${root}/edit/main/${path}`;
}
