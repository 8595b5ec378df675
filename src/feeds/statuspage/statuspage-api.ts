import { overallState } from '../../domain/incidents/overall-state.ts';
import type { Site } from '../../model/types.ts';
import { allComponents } from '../component-names.ts';
import { jsonText } from '../data/json-text.ts';
import type { FeedOptions } from '../feed-context.ts';
import { apiComponents } from './api-components.ts';
import { type ApiContext, apiContext, apiPage } from './api-context.ts';
import { apiIncidents, unresolvedApiIncidents } from './api-incidents.ts';
import { activeApiMaintenances, apiMaintenances, upcomingApiMaintenances } from './api-maintenances.ts';
import type { ApiStatus } from './types.ts';

type Answer = (context: ApiContext) => object;

const ANSWERS = {
  'status.json': (context) => ({ page: apiPage(context), status: apiStatus(context) }),
  'components.json': (context) => ({ page: apiPage(context), components: apiComponents(context) }),
  'incidents.json': (context) => ({ page: apiPage(context), incidents: apiIncidents(context) }),
  'incidents/unresolved.json': (context) => ({
    page: apiPage(context),
    incidents: unresolvedApiIncidents(context),
  }),
  'scheduled-maintenances.json': (context) => ({
    page: apiPage(context),
    scheduled_maintenances: apiMaintenances(context),
  }),
  'scheduled-maintenances/upcoming.json': (context) => ({
    page: apiPage(context),
    scheduled_maintenances: upcomingApiMaintenances(context),
  }),
  'scheduled-maintenances/active.json': (context) => ({
    page: apiPage(context),
    scheduled_maintenances: activeApiMaintenances(context),
  }),
  'summary.json': (context) => ({
    page: apiPage(context),
    components: apiComponents(context),
    incidents: unresolvedApiIncidents(context),
    scheduled_maintenances: [...activeApiMaintenances(context), ...upcomingApiMaintenances(context)],
    status: apiStatus(context),
  }),
} satisfies Record<string, Answer>;

/** A path under `/api/v2/`. */
export type StatuspagePath = keyof typeof ANSWERS;

/** All paths under `/api/v2/`, of the Statuspage API, version 2. */
export const STATUSPAGE_PATHS = Object.keys(ANSWERS) as readonly StatuspagePath[];

/** What does the API answer at one of its paths? As JSON; the same content at the same instant gives the same bytes. */
export function statuspageJson(site: Site, path: StatuspagePath, options: FeedOptions): string {
  return jsonText(ANSWERS[path](apiContext(site, options)));
}

function apiStatus({ record, site, now }: ApiContext): ApiStatus {
  const { indicator, description } = overallState(record, allComponents(site), now);
  return { indicator, description };
}
