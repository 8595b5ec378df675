const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

/**
 * What an endpoint gives back. `null` is a mistake of the endpoint: it listed a path of which there is nothing to say.
 * @throws for null.
 */
export function answer(body: string | null, type: keyof typeof TYPES): Response {
  if (body === null) throw new Error('an endpoint listed a path without content');
  return new Response(body, { headers: { 'content-type': TYPES[type] } });
}
