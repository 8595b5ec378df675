import { formatInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Site } from '../../model/types.ts';
import { FORMAT, hoursValidUntil } from './hours-json.ts';
import { jsonText } from './json-text.ts';

/** `/api/build.json`: at which instant and from which commit the site was built, and until when it may be believed. */
export function buildJson(
  site: Site,
  { now, commit }: { readonly now: Instant; readonly commit: string | null },
): string {
  return jsonText({
    format: FORMAT,
    instant: formatInstant(now),
    commit,
    valid_until: formatInstant(now + site.settings.validFor),
    hours_valid_until: formatInstant(hoursValidUntil(site, now)),
  });
}
