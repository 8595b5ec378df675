import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hoursCommand } from '../../scripts/hours.ts';
import { CLOSED, lookup, OPEN } from '../../src/domain/hours/table-lookup.ts';
import { folderOf } from '../support/editions.ts';
import { run } from '../support/run-command.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
/** A Monday on which neither a holiday nor a notice says otherwise, and what its zones then are ahead of UTC. */
const MONDAY = '2026-12-14';
const OFFSETS: Readonly<Record<string, string>> = {
  'America/Sao_Paulo': '-03:00',
  'Europe/Lisbon': '+00:00',
  'Europe/Madrid': '+01:00',
};
const MINUTE = 60_000;

interface Written {
  readonly timezone: string;
  readonly channels: readonly { readonly kind: string; readonly hours?: { readonly 'mon-fri'?: unknown } }[];
}

/** What the files of departments say of Monday in one interval: `support/phone` from 08:00 to 20:00, by its own zone. */
const FACTS = ['support', 'sales', 'billing', 'lisbon', 'madrid'].flatMap((department) => {
  const yaml = readFileSync(join(CONTENT, `departments/${department}.yaml`), 'utf8');
  const { timezone, channels } = parse(yaml) as Written;
  return channels.flatMap(({ kind, hours }, place) => {
    const week = hours?.['mon-fri'];
    if (typeof week !== 'string') return [];
    const [opens = '', closes = ''] = week.split('-');
    const closing = Date.parse(`${MONDAY}T${closes}:00${OFFSETS[timezone]}`);
    return [{ name: `${department}/${kind}`, department, kind, place, opens, closes, closing }];
  });
});

const read = (file: string): string => readFileSync(join(folderOf('demo'), file), 'utf8');
const script = (html: string, attribute: RegExp) =>
  JSON.parse(new RegExp(`<script[^>]*${attribute.source}[^>]*>([\\s\\S]*?)</script>`).exec(html)?.[1] ?? '');

/** What the command says of the minute before each. */
let said: readonly { readonly at: string; readonly channels: readonly object[] }[] = [];
beforeAll(async () => {
  const instants = FACTS.flatMap(({ closing }) => ['--at', new Date(closing - MINUTE).toISOString()]);
  said = JSON.parse((await run(hoursCommand(), ['--json', '--content', CONTENT, ...instants])).out).instants;
});

test('there are closing times enough to follow', () => {
  expect(FACTS.length).toBeGreaterThan(10);
  expect(FACTS).toContainEqual(expect.objectContaining({ name: 'support/phone', closes: '20:00' }));
});

describe.each(FACTS)(
  'the closing time of $name, $closes',
  ({ name, department, kind, place, opens, closes, closing }) => {
    let page = '';
    beforeAll(() => {
      page = read(`hours/${department}/index.html`);
    });

    test('stands on its page, in words', () => {
      expect(page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(`${opens} às ${closes}`);
    });

    test('is when the table of the page goes over', () => {
      const { table } = script(page, /id="?Live"?/);
      const [before, , until] = lookup(table, name, closing - MINUTE);
      expect([before, until, lookup(table, name, closing)[0]]).toEqual([OPEN, closing, CLOSED]);
    });

    test('is a boundary of the API', () => {
      const { departments } = JSON.parse(read('api/hours.json'));
      const { boundaries } = departments
        .flatMap(({ channels }: { channels: readonly object[] }) => channels)
        .find(({ id }: { id: string }) => id === name);
      expect(boundaries).toContainEqual({
        at: new Date(closing).toISOString(),
        state: 'closed',
        reason: expect.any(Number),
      });
    });

    test('ends an event of the calendar on Mondays', () => {
      const calendar = new ICAL.Component(ICAL.parse(read(`calendar/hours/${department}.ics`)));
      const ends = calendar
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event))
        .filter(({ uid, component }) => {
          const rule = component.getFirstPropertyValue('rrule')?.toString() ?? '';
          return uid.startsWith(`hours.${department}.${kind}.`) && /BYDAY=[A-Z,]*MO/.test(rule);
        })
        .map(({ startDate, endDate }) => [startDate, endDate].map((at) => at.toString().slice(11, 16)));
      expect(ends).toContainEqual([opens, closes]);
    });

    test('closes the day of its contact point in the structured data', () => {
      const { contactPoint: points } = script(page, /type="application\/ld\+json"/);
      expect(points[place].hoursAvailable).toContainEqual(
        expect.objectContaining({ dayOfWeek: expect.arrayContaining(['Monday']), opens, closes }),
      );
    });

    test('is until when the command says that it is open', () => {
      const asked = said.find(({ at }) => Date.parse(at) === closing - MINUTE);
      expect(asked?.channels).toContainEqual(
        expect.objectContaining({ id: name, state: 'open', until: new Date(closing).toISOString() }),
      );
    });
  },
);
