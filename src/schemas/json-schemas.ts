import { z } from 'zod';
import type { Locale } from '../model/types.ts';
import { calendarSchema } from './calendars.ts';
import { categorySchema } from './categories.ts';
import { componentsSchema } from './components.ts';
import { departmentSchema } from './departments.ts';
import { incidentSchema } from './incidents.ts';
import { maintenanceSchema } from './maintenance.ts';
import { noticeSchema } from './notices.ts';
import { policySchema } from './policies.ts';
import { requestsSchema } from './requests.ts';
import { searchSchema } from './search.ts';
import { siteSchema } from './site.ts';
import { FORMAT_LOCALES, type SiteContext } from './site-context.ts';
import { ticketStatesSchema } from './ticket-states.ts';
import { policyTranslationSchema, statusTranslationSchema, translationSchema } from './translations.ts';
import { tutorialSchema } from './tutorials.ts';
import { urlsSchema } from './urls.ts';

/** Any site: a text may stand in each language of the format. */
const ANY_SITE: SiteContext = {
  locales: FORMAT_LOCALES,
  defaultLocale: 'pt-BR',
  timezone: 'UTC',
  shared: true,
};

/** A schema of JSON, draft 7, as editors of code read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of every file of data and every front matter, by the collection that it belongs to. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas: Readonly<Record<string, z.ZodType>> = {
    site: siteSchema(ANY_SITE),
    departments: departmentSchema(ANY_SITE),
    calendars: calendarSchema(ANY_SITE),
    requests: requestsSchema(ANY_SITE),
    'ticket-states': ticketStatesSchema(ANY_SITE),
    components: componentsSchema(ANY_SITE),
    search: searchSchema(ANY_SITE),
    urls: urlsSchema(),
    category: categorySchema(ANY_SITE),
    notices: noticeSchema(ANY_SITE),
    policies: policySchema(ANY_SITE),
    incidents: incidentSchema(ANY_SITE),
    maintenance: maintenanceSchema(ANY_SITE),
    tutorials: tutorialSchema(ANY_SITE),
    translations: translationSchema(ANY_SITE),
    'policy-translations': policyTranslationSchema(ANY_SITE),
    'status-translations': statusTranslationSchema(ANY_SITE),
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchemaOf(schema)]));
}

/** What stands in the languages of the format, so that each of them is described too. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  'pt-BR': 'In the Portuguese of Brazil.',
  'pt-PT': 'In the Portuguese of Portugal.',
  es: 'In Spanish.',
  en: 'In English.',
};

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema as unknown as z.ZodType);
      // The manual's own entries, which no reader of JSON Schema knows.
      const own = jsonSchema as Record<string, unknown>;
      for (const name of ['example', 'languages', 'form']) delete own[name];
      if (!Array.isArray(meta?.['languages'])) return;
      for (const [locale, inner] of Object.entries(jsonSchema.properties ?? {})) {
        if (typeof inner === 'object') inner.description ??= LANGUAGES[locale as Locale] ?? '';
      }
    },
  }) as JsonSchema;
}
