import { z } from 'zod';
import { date, instant } from './fields/dates.ts';
import { field } from './fields/field.ts';
import { markdown, sentence } from './fields/text.ts';
import { pageFields } from './pages.ts';
import type { SiteContext } from './site-context.ts';

/** Front matter of a translation, `<name>.es.mdx`: text only; dates, hours and states stay in the original. */
export function translationSchema(_site: SiteContext) {
  const { title, summary, revision } = pageFields(
    'How support works',
    'Where to reach us and what to expect.',
  );
  return z.strictObject({ title, summary, revision });
}

/** The same of an incident or a maintenance, whose updates have texts. */
export function statusTranslationSchema(site: SiteContext) {
  return translationSchema(site).extend({
    updates: field(z.array(updateText(site)).optional(), {
      write: 'The texts of the original’s updates, found by their time.',
      example: 'updates: [{ at: 2026-11-03T14:05-03:00, text: We are looking into it. }]',
      unless: 'they are shown in the default language',
    }),
  });
}

/** The same of a policy, whose changes have texts. */
export function policyTranslationSchema(site: SiteContext) {
  return translationSchema(site).extend({
    changes: field(z.array(changeText()).optional(), {
      write:
        'The texts of the original’s changes, found by their date; those of one date in the original’s order.',
      example: 'changes: [{ date: 2026-01-15, summary: Technical requests by ticket only }]',
      unless: 'they are shown in the default language',
    }),
  });
}

/** What a translation's front matter says, of whatever kind. */
export type TranslationData = z.output<ReturnType<typeof translationSchema>> &
  Partial<Pick<z.output<ReturnType<typeof statusTranslationSchema>>, 'updates'>> &
  Partial<Pick<z.output<ReturnType<typeof policyTranslationSchema>>, 'changes'>>;

function updateText(site: SiteContext) {
  return z.strictObject({
    at: field(instant(site.timezone), {
      write: 'The time of the update.',
      example: 'at: 2026-11-03T14:05-03:00',
    }),
    text: field(markdown(), { write: 'Its text, in Markdown.', example: 'text: We are looking into it.' }),
  });
}

function changeText() {
  return z.strictObject({
    date: field(date(), { write: 'The date of the change.', example: 'date: 2026-01-15' }),
    summary: field(sentence(), { write: 'Its text.', example: 'summary: Technical requests by ticket only' }),
  });
}
