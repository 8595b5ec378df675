import { z } from 'zod';
import { field } from './fields/field.ts';
import { localLine, localText } from './fields/text.ts';
import type { SiteContext } from './site-context.ts';

/** `content/tutorials/<category>/category.yaml`: what the tutorials of a folder are about. */
export function categorySchema(site: SiteContext) {
  return z.strictObject({
    title: field(localLine(site), { write: 'What the category is called.', example: 'title: E-mail' }),
    summary: field(localText(site), {
      write: 'What one learns there, in one sentence.',
      example: 'summary: Configurar a conta e enviar sem erros.',
    }),
    order: field(z.int().optional(), {
      write: 'Its place among the categories, the smallest number first.',
      example: 'order: 1',
      unless: 'after those that have one, by name of folder',
    }),
  });
}

/** What such a file says. */
export type CategoryData = z.output<ReturnType<typeof categorySchema>>;
