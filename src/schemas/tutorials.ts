import { z } from 'zod';
import { date } from './fields/dates.ts';
import { field } from './fields/field.ts';
import { reference } from './fields/names.ts';
import { line, localList } from './fields/text.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** Front matter of `content/tutorials/<category>/<name>.mdx`: how to do something oneself. */
export function tutorialSchema(site: SiteContext) {
  return z.strictObject({
    ...pageFields('Configurar o Outlook com IMAP', 'Receba e envie pelo Outlook em cinco minutos.'),
    order: field(z.int().optional(), {
      write: 'Its place in the category, the smallest number first.',
      example: 'order: 3',
      unless: 'after those that have one, by name of file',
    }),
    minutes: field(z.int().positive().optional(), {
      write: 'How many minutes it takes.',
      example: 'minutes: 5',
      unless: 'nothing is said',
    }),
    level: field(z.enum(['basic', 'intermediate', 'advanced']).optional(), {
      write: 'For whom it is: basic, intermediate or advanced.',
      example: 'level: basic',
      unless: 'nothing is said',
    }),
    keywords: field(localList(site).optional(), {
      write: 'Other words by which people look for it.',
      example: 'keywords: [imap, porta 993]',
      unless: 'none',
    }),
    error_codes: field(z.array(line()).optional(), {
      write: 'Error messages that it cures, between quotes, word for word.',
      example: 'error_codes: ["550 5.7.1"]',
      unless: 'none',
    }),
    checked: field(date().optional(), {
      write: 'When someone last followed it step by step.',
      example: 'checked: 2026-10-02',
      unless: 'nothing is said',
    }),
    review_by: field(date().optional(), {
      write: 'By when someone should follow it again; the check warns from then on.',
      example: 'review_by: 2027-10-02',
      unless: 'a year after checked',
    }),
    related: field(z.array(reference()).optional(), {
      write: 'Other tutorials to read next.',
      example: 'related: [e-mail/smtp-ports]',
      unless: 'none',
    }),
    requests: field(z.array(reference()).optional(), {
      write: 'The requests that it may spare the customer.',
      example: 'requests: [mail-not-arriving]',
      unless: 'none',
    }),
    draft: field(z.boolean().optional(), {
      write: 'true: checked, but not published.',
      example: 'draft: true',
      unless: 'false',
    }),
  });
}

/** What such a file says. */
export type TutorialData = z.output<ReturnType<typeof tutorialSchema>>;
