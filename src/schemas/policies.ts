import { z } from 'zod';
import { date } from './fields/dates.ts';
import { field } from './fields/field.ts';
import { localText } from './fields/text.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** Front matter of `content/policies/<name>.mdx`: the rules, and what changed in them when. */
export function policySchema(site: SiteContext) {
  return z.strictObject({
    ...pageFields('Como funciona o suporte', 'Por onde falar conosco e o que esperar.'),
    order: field(z.int().optional(), {
      write: 'Its place among the policies, the smallest number first.',
      example: 'order: 1',
      unless: 'after those that have one, by name of file',
    }),
    effective: field(date().optional(), {
      write: 'Since when it is in force.',
      example: 'effective: 2026-01-15',
      unless: 'nothing is said',
    }),
    changes: field(z.array(change(site)).optional(), {
      write: 'What changed in it and when.',
      example: 'changes: [{ date: 2026-01-15, summary: Pedidos técnicos só por ticket }]',
      unless: 'none',
    }),
    review_by: field(date().optional(), {
      write: 'By when someone should read it again; the check warns from then on.',
      example: 'review_by: 2027-01-15',
      unless: 'never',
    }),
    numbered: field(z.union([z.boolean(), z.int().nonnegative()]).optional(), {
      write: 'true: its sections are numbered from 1; a number: from that.',
      example: 'numbered: 3',
      unless: 'false',
    }),
  });
}

/** What such a file says. */
export type PolicyData = z.output<ReturnType<typeof policySchema>>;

function change(site: SiteContext) {
  return z.strictObject({
    date: field(date(), { write: 'When.', example: 'date: 2026-01-15' }),
    summary: field(localText(site), { write: 'What.', example: 'summary: Pedidos técnicos só por ticket' }),
  });
}
