import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/page-kinds.ts';

const PAGES = resolve(import.meta.dirname, '../../src/pages');
/** The web editor is no page of this project's: a test of its own drives it. */
const OWN_TEST = ['admin/[...editor].astro'];

test('every template of a page has a page on which budgets, accessibility and policies are held', () => {
  const templates = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.split('/').some((part) => part.startsWith('_')));
  expect(templates.length).toBeGreaterThan(10);
  expect(templates.filter((path) => !OWN_TEST.includes(path)).sort()).toEqual(Object.keys(PAGE_KINDS).sort());
});
