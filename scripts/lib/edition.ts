import { resolve } from 'node:path';
import { publishedAt } from '../../src/domain/notices/published.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/types.ts';
import type { Edition } from '../../src/publish/render-pages.ts';
import { instantFrom } from './at.ts';
import { AT_OPTIONS } from './at-options.ts';
import type { Input, OptionTable } from './command.ts';
import { loadContent, problemLine } from './content.ts';
import { withBase } from './with-base.ts';

/** What the commands take that make an edition of the site: the path that it is served under, and its instant. */
export const EDITION_OPTIONS = {
  base: {
    type: 'string',
    placeholder: 'PATH',
    help: 'the path under which it is served, in place of that of `url`',
  },
  ...AT_OPTIONS,
} satisfies OptionTable;

/** The site as it is published at an instant, and what it is rendered from; null where the content has errors. */
export interface LoadedEdition {
  readonly loaded: { readonly site: Site; readonly edition: Omit<Edition, 'out' | 'finish'> } | null;
  readonly problems: readonly Problem[];
}

/** Loads the edition that a command's options ask for, and tells its warnings, one a line. @throws WrongUse */
export async function loadEdition(input: Input<typeof EDITION_OPTIONS>): Promise<LoadedEdition> {
  const { options, env, clock, err } = input;
  const at = instantFrom({ at: options.at, tz: options.tz, env, clock });
  const { site: whole, problems } = await loadContent(input);
  if (whole === null) return { loaded: null, problems };
  for (const problem of problems) err(`${problemLine(problem)}\n`);
  const site = publishedAt(withBase(whole, options.base), at);
  const root = resolve(import.meta.dirname, '../..');
  const contentDir = resolve(options.content ?? 'content');
  const { url, base } = site.settings;
  return { loaded: { site, edition: { root, contentDir, url, base, at: formatInstant(at) } }, problems };
}
