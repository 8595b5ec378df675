import { z } from 'zod';
import { field } from './fields/field.ts';
import { reference } from './fields/names.ts';
import { line } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

/** `content/search.yaml`: words that mean the same, and answers that come first. */
export function searchSchema(site: SiteContext) {
  return z.strictObject({
    synonyms: field(byLanguage(site, z.array(z.array(line()).min(2))).optional(), {
      write:
        'Words that find one another, by language, besides those of the trade that the search knows by itself (senha and password, boleto and fatura).',
      example: 'synonyms: { pt-BR: [[senha, password], [boleto, fatura]] }',
      unless: 'none',
    }),
    pinned: field(byLanguage(site, z.record(z.string(), reference())).optional(), {
      write:
        'The page that comes first where what someone types holds these words, by language: a page, a request or a section.',
      example: 'pinned: { pt-BR: { "fora do ar": status } }',
      unless: 'none',
    }),
  });
}

/** What such a file says. */
export type SearchData = z.output<ReturnType<typeof searchSchema>>;

function byLanguage<S extends z.ZodType>(site: SiteContext, one: S) {
  const shape = Object.fromEntries(site.locales.map((locale) => [locale, one.optional()]));
  return z.strictObject(shape as Record<string, z.ZodOptional<S>>).meta({ languages: site.locales });
}
