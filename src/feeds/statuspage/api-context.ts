import { recordAt, type StatusRecord } from '../../domain/incidents/status-record.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/types.ts';
import type { Site } from '../../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { apiId } from './ids.ts';
import type { ApiPage } from './types.ts';

/** What every part of the API needs. */
export interface ApiContext extends FeedContext {
  /** What is known at the instant of the build. */
  readonly record: StatusRecord;
  readonly pageId: string;
  /** Since when anything is known at all: the age of a component that says nothing of its own. */
  readonly beginning: Instant;
}

/** The site as its API sees it: in the default language unless told otherwise. */
export function apiContext(site: Site, options: FeedOptions): ApiContext {
  const record = recordAt(site, options.now);
  const instants = [
    ...record.incidents.flatMap((it) => it.updates.map((update) => update.at)),
    ...record.maintenance.map((it) => Math.min(it.from, it.published ?? it.from)),
  ].filter((at) => at <= options.now);
  return {
    ...feedContext(site, options),
    record,
    pageId: apiId('page', site.settings.url),
    beginning: instants.reduce((earliest, at) => Math.min(earliest, at), options.now),
  };
}

/** The page that every answer of the API begins with; its address is that of the status page. */
export function apiPage({ site, pageId, now, url }: ApiContext): ApiPage {
  return {
    id: pageId,
    name: site.settings.name,
    url: url('/status/'),
    time_zone: site.settings.timezone,
    updated_at: formatInstant(now),
  };
}
