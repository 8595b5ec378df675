import type { CalendarData } from '../../schemas/calendars.ts';
import type { CategoryData } from '../../schemas/categories.ts';
import type { ComponentsData } from '../../schemas/components.ts';
import type { DepartmentData } from '../../schemas/departments.ts';
import type { IncidentData } from '../../schemas/incidents.ts';
import type { MaintenanceData } from '../../schemas/maintenance.ts';
import type { NoticeData } from '../../schemas/notices.ts';
import type { PolicyData } from '../../schemas/policies.ts';
import type { RequestsData } from '../../schemas/requests.ts';
import type { SearchData } from '../../schemas/search.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { SiteContext } from '../../schemas/site-context.ts';
import type { TicketStatesData } from '../../schemas/ticket-states.ts';
import type { TutorialData } from '../../schemas/tutorials.ts';
import type { UrlsData } from '../../schemas/urls.ts';
import type { Entry } from './entry.ts';
import type { WrittenPage } from './page.ts';

/** The whole content folder as its files say it; not linked yet. */
export interface Contents {
  readonly context: SiteContext;
  readonly site: Entry<SiteData> | null;
  readonly requests: Entry<RequestsData> | null;
  readonly 'ticket-states': Entry<TicketStatesData> | null;
  readonly components: Entry<ComponentsData> | null;
  readonly search: Entry<SearchData> | null;
  readonly urls: Entry<UrlsData> | null;
  readonly departments: readonly Entry<DepartmentData>[];
  /** The project's own, then the content's. */
  readonly calendars: readonly Entry<CalendarData>[];
  readonly categories: readonly Entry<CategoryData>[];
  readonly notices: readonly WrittenPage<NoticeData>[];
  readonly policies: readonly WrittenPage<PolicyData>[];
  readonly incidents: readonly WrittenPage<IncidentData>[];
  readonly maintenance: readonly WrittenPage<MaintenanceData>[];
  readonly tutorials: readonly WrittenPage<TutorialData>[];
  /** Paths below the content folder. */
  readonly pictures: ReadonlySet<string>;
  /** What is there but has problems of its own: `departments/support`, `requests`. Nothing is said of what refers to it. */
  readonly broken: ReadonlySet<string>;
}
