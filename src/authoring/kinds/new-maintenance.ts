import type { Instant } from '../../domain/time/types.ts';
import type { Impact } from '../../model/types.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { datedName, type NewFile, type Titled } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import type { SiteFacts } from '../site-facts.ts';
import { exactInstant } from '../written-instant.ts';

/** What is said of planned work. */
export interface MaintenanceFacts extends Titled {
  readonly summary?: string | undefined;
  readonly published: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly impact?: Impact | undefined;
  readonly components: readonly string[];
  readonly body?: string | undefined;
}

/** The file of planned work, named for the date on which it begins. */
export function newMaintenance(facts: MaintenanceFacts, site: SiteFacts): NewFile {
  const title = cleanLine(facts.title);
  const id = datedName(facts.from, { ...facts, title }, 'maintenance', site);
  const written = (at: Instant) => exactInstant(at, site.timezone);
  const data = {
    title,
    summary: cleanLine(facts.summary ?? title),
    published: written(facts.published),
    from: written(facts.from),
    until: written(facts.until),
    impact: facts.impact,
    components: facts.components.length === 0 ? undefined : facts.components,
  };
  const body = cleanText(facts.body ?? '');
  return { id, path: `maintenance/${id}.mdx`, text: pageText(data, body), page: `status/${id}/` };
}
