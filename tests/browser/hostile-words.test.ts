import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRest } from '../support/at-rest.ts';
import { folderOf } from '../support/editions.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';

const TITLE = 'Queda: "e-mail" <b>&amp;</b> ]]> \\n; 😀, <script>alert(1)</script>';
const ENGLISH = 'Down: "mail" <b>&amp;</b> ]]> \\n; 😀, <script>alert(1)</script>';
const SUMMARY = 'Mensagens com "aspas", <sinais> & 😀 não saem; não use ]]> nem --> por enquanto.';
const WORK = 'Bancos: de "8.0" para <8.4> & reinício 🛠';
const COMPANY = 'Má "Sorte" <Hosting> & Cia';
const COMPONENT = 'Entrega <SMTP> 📬';
const LINES = ['Filas "altas" <muito> & crescendo 😀 ]]>', 'Segunda linha, com <code> e \\n, e uma lista:'];
const INCIDENT = 'status/2026-11-21-mail-queues/';

const read = (path: string): string => readFileSync(join(folderOf('bad-day'), path), 'utf8');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('bad-day');
});
afterAll(() => site.close());

/** What a page's elements say; a dialog would be a title that was run. */
async function textsAt(path: string, selectors: readonly string[]): Promise<readonly string[]> {
  const context = await site.context();
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await goToRest(page, site.url + path);
  const texts = await Promise.all(selectors.map((selector) => page.locator(selector).first().innerText()));
  const title = await page.title();
  await context.close();
  expect(dialogs).toEqual([]);
  return [title, ...texts];
}

describe('names and titles with quotes, signs and emoji', () => {
  test.each([
    [INCIDENT, `${TITLE} · ${COMPANY}`, ['h1', '.lede'], [TITLE, SUMMARY]],
    [`en/${INCIDENT}`, `${ENGLISH} · ${COMPANY}`, ['h1'], [ENGLISH]],
    ['status/2026-11-21-database-upgrade/', `${WORK} · ${COMPANY}`, ['h1'], [WORK]],
    ['status/components/mail-delivery/', `${COMPONENT}: Status · ${COMPANY}`, ['h1'], [COMPONENT]],
  ])('stand on /%s as they were written', async (path, title, selectors, texts) => {
    expect(await textsAt(path, selectors)).toEqual([title, ...texts]);
  });

  test('stand on the status page and in the history as they were written', async () => {
    const [, open] = await textsAt('status/', ['.open-incident']);
    expect(open).toContain(TITLE);
    const [, ...lines] = await textsAt('status/history/2026/', ['.event-lines']);
    expect(lines.join('\n')).toContain(TITLE);
  });

  test('stand in the API as they were written', () => {
    const { page, incidents, components, scheduled_maintenances } = JSON.parse(read('api/v2/summary.json'));
    expect(page.name).toBe(COMPANY);
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
    expect(names(incidents)).toContain(TITLE);
    expect(names(components)).toContain(COMPONENT);
    expect(names(scheduled_maintenances)).toContain(WORK);
  });

  test.each(['status/rss.xml', 'status/components/mail-delivery/rss.xml'])(
    'stand in /%s as they were written',
    async (path) => {
      const feed = await new Parser().parseString(read(path));
      expect(feed.title).toContain(COMPANY);
      expect(feed.items.map(({ title }) => title)).toContain(`${TITLE}: Em investigação`);
    },
  );

  test('stand in the calendar as they were written', () => {
    const events = new ICAL.Component(ICAL.parse(read('calendar/maintenance.ics'))).getAllSubcomponents(
      'vevent',
    );
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain(WORK);
  });
});

describe('badges', () => {
  test.each([
    ['status/badge.svg', COMPANY],
    ['status/components/mail-delivery/badge.svg', COMPONENT],
    ['en/status/components/mail-delivery/badge.svg', 'Delivery <SMTP> 📬'],
  ])('show names as they were written: /%s', async (path, name) => {
    const context = await site.context();
    const page = await context.newPage();
    const answer = await page.goto(site.url + path);
    expect(answer?.headers()['content-type']).toContain('image/svg+xml');
    expect(answer?.headers()['access-control-allow-origin']).toBe('*');
    expect(await page.locator('text').first().textContent()).toBe(name);
    expect(await page.locator('title').textContent()).toMatch(/Fora do ar|fora do ar|Down|down/);
    // Every text keeps inside its own part.
    const boxes = await page
      .locator('text')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (const [index, { right }] of boxes.entries())
      expect(right).toBeLessThan(boxes[index + 1]?.left ?? Infinity);
    await context.close();
  });
});

describe('line ends in a text', () => {
  test('are paragraphs and lists on the page', async () => {
    const [, text = ''] = await textsAt(INCIDENT, ['.updates li:last-child .update-text']);
    for (const line of LINES) expect(text.split('\n')).toContain(line);
    expect(text).toContain('segunda: dois pontos -->');
  });

  test('are line ends in the API', () => {
    const { incidents } = JSON.parse(read('api/v2/incidents.json'));
    const { incident_updates } = incidents.find(({ name }: { name: string }) => name === TITLE);
    expect(incident_updates.at(-1).body.split('\n')).toEqual(expect.arrayContaining(LINES));
  });

  test('are markup in the feed', async () => {
    const { items } = await new Parser().parseString(read('status/rss.xml'));
    const item = items.find(({ title }) => title === `${TITLE}: Em investigação`);
    expect(item?.content).toContain('<p>Filas &quot;altas&quot; &lt;muito&gt; &amp; crescendo 😀 ]]&gt;</p>');
    expect(item?.content).toContain('<li>');
  });
});
