import { z } from 'zod';
import { sitePath } from './fields/names.ts';

/** `content/urls.yaml`: every address once published, written by `npm run check -- --write-urls`. */
export function urlsSchema() {
  return z.array(sitePath()).meta({
    description: 'Paths of the site, one a line. Example: `- /policies/how-support-works/`.',
    example: '- /policies/how-support-works/',
  });
}

/** What `content/urls.yaml` says. */
export type UrlsData = z.output<ReturnType<typeof urlsSchema>>;
