import { expect, test } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { textOf } from '../../src/views/page-text.ts';
import { siteOf } from '../support/hand-built-site.ts';
import { tutorialOf } from '../support/hand-built-tutorials.ts';

const site = siteOf({ settings: { locales: ['pt-BR', 'pt-PT', 'es', 'en'] } });

test.each([
  ['pt-BR', undefined],
  ['pt-PT', undefined],
  ['es', '(en portugués)'],
  ['en', '(in Portuguese)'],
] as const)('a title that only Portuguese has is told of in %s: %s', (locale, note) => {
  const context = contextOf(site, locale, Date.UTC(2026, 10, 26, 15));
  expect(textOf(context, tutorialOf('e-mail/outlook')).title.note).toBe(note);
});
