import type { z } from 'zod';
import type { OutlineKey } from '../model/types/outline.ts';
import { calendarSchema } from './calendars.ts';
import { categorySchema } from './categories.ts';
import { componentsSchema } from './components.ts';
import { departmentSchema } from './departments.ts';
import { incidentSchema } from './incidents.ts';
import { factsAt } from './inspect.ts';
import { maintenanceSchema } from './maintenance.ts';
import { noticeSchema } from './notices.ts';
import { outlineOf } from './outline.ts';
import { policySchema } from './policies.ts';
import { requestsSchema } from './requests.ts';
import { type Salvaged, salvage } from './salvage.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import type { SiteContext } from './site-context.ts';
import { ticketStatesSchema } from './ticket-states.ts';
import { policyTranslationSchema, statusTranslationSchema, translationSchema } from './translations.ts';
import { tutorialSchema } from './tutorials.ts';
import { urlsSchema } from './urls.ts';
import { type Validated, validate } from './validate.ts';

/** A collection's schema as those see it who do not know zod. */
export interface Reader<T> {
  readonly read: (value: unknown) => Validated<T>;
  /** What data that `read` refuses say as far as they are sound; null where that cannot be told. */
  readonly salvage: (value: unknown) => Salvaged<T> | null;
  /** The keys that a file of it may have at its top. */
  readonly keys: () => readonly string[];
  /** What such a file holds, key by key, for the forms of the web editor. */
  readonly outline: () => readonly OutlineKey[];
}

/** The readers of every collection, for one site. */
export type Readers = ReturnType<typeof newReaders>;

const known = new Map<string, Readers>();

/** The readers of every collection for a site of these languages and zone; each schema is made when first used. */
export function readersFor(site: SiteContext): Readers {
  const key = JSON.stringify(site);
  const readers = known.get(key) ?? newReaders(site);
  known.set(key, readers);
  return readers;
}

function newReaders(site: SiteContext) {
  return {
    site: reader(() => siteSchema(site)),
    calendars: reader(() => calendarSchema(site)),
    departments: reader(() => departmentSchema(site)),
    requests: reader(() => requestsSchema(site)),
    'ticket-states': reader(() => ticketStatesSchema(site)),
    components: reader(() => componentsSchema(site)),
    search: reader(() => searchSchema(site)),
    urls: reader(() => urlsSchema()),
    notices: reader(() => noticeSchema(site)),
    policies: reader(() => policySchema(site)),
    incidents: reader(() => incidentSchema(site)),
    maintenance: reader(() => maintenanceSchema(site)),
    categories: reader(() => categorySchema(site)),
    tutorials: reader(() => tutorialSchema(site)),
    translation: reader(() => translationSchema(site)),
    statusTranslation: reader(() => statusTranslationSchema(site)),
    policyTranslation: reader(() => policyTranslationSchema(site)),
  };
}

function reader<S extends z.ZodType>(make: () => S): Reader<z.output<S>> {
  let schema: S | undefined;
  const made = () => {
    schema ??= make();
    return schema;
  };
  return {
    read: (value) => validate(made(), value),
    salvage: (value) => salvage(made(), value),
    keys: () => factsAt(made(), []).keys ?? [],
    outline: () => {
      const outline = outlineOf(made());
      return outline.kind === 'map' ? outline.keys : [];
    },
  };
}
