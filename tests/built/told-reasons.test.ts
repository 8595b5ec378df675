import { expect, test } from 'vitest';
import type { Island } from '../../src/client/hours/island.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';

/** The states of a page that do not stand in brief lines. */
const TELLING = /data-live="[^"]*"(?! data-brief)/;
const ISLAND = /<script type="application\/json" id="Live">(.*?)<\/script>/s;

/** Whether the island of a page has reasons. */
function hasReasons({ html }: BuiltPage): boolean {
  const [, json = '{"texts":[]}'] = ISLAND.exec(html) ?? [];
  return (JSON.parse(json) as Pick<Island, 'texts'>).texts.some(([, , why]) => why !== '');
}

test('a state that does not stand in a brief line has its reason beside it or on its page', () => {
  const pages = builtPages('demo', { admin: true }).filter(({ html }) => TELLING.test(html));
  const silent = pages.filter((page) => !page.html.includes(' data-why=') && !hasReasons(page));
  expect(pages.filter(hasReasons).length).toBeGreaterThan(20);
  // Always on duty, on holidays too: there is nothing to tell.
  const others = silent.filter(({ path }) => !/hours\/(incidents|monitoring)\//.test(path));
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('a page that tells reasons in sentences brings them, and no other does', () => {
  const pages = builtPages('demo', { admin: true }).filter(({ html }) => ISLAND.test(html));
  const brings = ({ html }: BuiltPage): boolean => 'reasons' in JSON.parse(ISLAND.exec(html)?.[1] ?? '{}');
  const tells = ({ html }: BuiltPage): boolean => html.includes(' data-why=');
  expect(pages.filter(brings).length).toBeGreaterThan(100);
  expect(pages.filter((page) => brings(page) !== tells(page)).map(({ path }) => path)).toEqual([]);
});

test('no page is sent reasons that none of its lines tells', () => {
  const brief = builtPages('demo', { admin: true }).filter(
    ({ html }) => html.includes('id="Live"') && !TELLING.test(html),
  );
  expect(brief.length).toBeGreaterThan(10);
  expect(brief.filter(hasReasons).map(({ path }) => path)).toEqual([]);
});
