import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { EDITIONS, folderOf } from '../support/editions.ts';

const SCHEMAS = resolve(import.meta.dirname, '../../src/feeds/schemas');
const schemaOf = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: [schemaOf('statuspage-v2.json')] });
/** Pagefind's own; it is read by Pagefind, in the tests of the search. */
const OTHERS = ['pagefind/pagefind-entry.json'];

/** What the schema of a file finds in it; that it has none where nobody wrote one. */
function faultsOf(path: string, text: string): readonly unknown[] {
  const name = /^api\/(v2\/)?(.+)\.json$/.exec(path);
  if (name === null) return ['no schema'];
  const [, isStatus, what = ''] = name;
  const known = isStatus ? `statuspage-v2.json#/$defs/${`${what}.json`.replace('/', '~1')}` : `${what}.json`;
  const validate = ajv.getSchema(known) ?? ajv.compile(isStatus ? { $ref: known } : schemaOf(known));
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}

describe.each(EDITIONS)('of $name', ({ name }) => {
  const read = (path: string): string => readFileSync(join(folderOf(name), path), 'utf8');
  const files = (end: RegExp): readonly string[] => filesOf(name).filter((path) => end.test(path));

  test('every JSON keeps to a schema', () => {
    const paths = files(/\.(web)?json$|\.webmanifest$/).filter((path) => !OTHERS.includes(path));
    expect(paths.length).toBeGreaterThanOrEqual(3);
    expect(paths.flatMap((path) => faultsOf(path, read(path)).map((fault) => ({ path, fault })))).toEqual([]);
  });

  test('a reader of feeds reads every one, each entry with its own identity and link', async () => {
    const paths = files(/\.xml$/).filter((path) => !/^sitemap-/.test(path));
    for (const path of paths) {
      const { title, items } = await new Parser().parseString(read(path));
      expect(title, path).toBeTruthy();
      const ids = items.map(({ guid, id }) => guid ?? id);
      expect(new Set(ids).size, path).toBe(items.length);
      for (const { title: own, link, pubDate, isoDate } of items) {
        expect(own, path).toBeTruthy();
        expect(URL.canParse(link ?? ''), path).toBe(true);
        // An article that nobody dated has none; whatever happened has.
        if (pubDate !== undefined || !path.includes('tutorials/'))
          expect(Date.parse(isoDate ?? ''), path).toBeGreaterThan(0);
      }
    }
    const feeds = new Set(
      files(/^(status|notices|tutorials)\/index\.html$/).map((path) => path.split('/')[0]),
    );
    expect(
      new Set(paths.filter((path) => /^[^/]+\/rss\.xml$/.test(path)).map((path) => path.split('/')[0])),
    ).toEqual(feeds);
  });

  test('every calendar is read by another program, in lines as RFC 5545 has them, each event with its own UID', () => {
    const paths = files(/\.ics$/);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const text = read(path);
      expect(text, path).not.toMatch(/(^|[^\r])\n|\r(?!\n)/);
      expect(
        text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
        path,
      ).toEqual([]);
      const calendar = new ICAL.Component(ICAL.parse(text));
      expect(calendar.getFirstPropertyValue('prodid'), path).toBeTruthy();
      const events = calendar.getAllSubcomponents('vevent');
      const ids = events.map(
        (event) => `${event.getFirstPropertyValue('uid')} ${event.getFirstPropertyValue('recurrence-id')}`,
      );
      expect(new Set(ids).size, path).toBe(events.length);
      for (const event of events) {
        expect(event.getFirstPropertyValue('dtstamp'), path).toBeTruthy();
        expect(event.getFirstPropertyValue('dtstart'), path).toBeTruthy();
      }
    }
  });
});
