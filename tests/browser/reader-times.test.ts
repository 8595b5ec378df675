import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('bad-day');
});
afterAll(() => site.close());

/** The first text of a page that a selector finds, for a reader of that zone. */
async function textAt(path: string, timezoneId: string, selector: string, script = true): Promise<string> {
  const context = await site.context({ timezoneId, javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(site.url + path);
  if (script) await page.locator('html.live').waitFor();
  const text = await page.locator(selector).first().innerText();
  await context.close();
  return text.replaceAll('\u00a0', ' ');
}

const UPDATE = '.updates li:last-child > .meta';
const INCIDENT = 'status/2026-11-21-mail-queues/';

describe('the time of an update', () => {
  test('has the reader’s own beside it', async () => {
    expect(await textAt(INCIDENT, 'Europe/Lisbon', UPDATE)).toBe(
      '21 de novembro de 2026, 13:05 (UTC−3) (16:05 no seu horário)',
    );
  });

  test('has the reader’s date too where that is another', async () => {
    expect(await textAt(INCIDENT, 'Asia/Tokyo', UPDATE)).toMatch(
      /13:05 \(UTC−3\) \(22 de nov\.,? 01:05 no seu/,
    );
  });

  test.each(['America/Sao_Paulo', 'America/Argentina/Buenos_Aires'])('stands alone in %s', async (zone) => {
    expect(await textAt(INCIDENT, zone, UPDATE)).toBe('21 de novembro de 2026, 13:05 (UTC−3)');
  });

  test('stands alone without script', async () => {
    expect(await textAt(INCIDENT, 'Europe/Lisbon', UPDATE, false)).toBe(
      '21 de novembro de 2026, 13:05 (UTC−3)',
    );
  });
});

test.each([
  [
    'status/',
    '.planned .state-line',
    'Prevista para 21 de novembro de 2026, das 14:30 (17:30 no seu horário) às 16:00 (UTC−3) (19:00 no seu horário)',
  ],
  [
    'en/status/components/webmail/',
    '.planned .state-line',
    'Planned for 21 November 2026, 15:30 (18:30 your time) to 17:00 (UTC−3) (20:00 your time)',
  ],
])('planned work on /%s says when it is for the reader', async (path, selector, text) => {
  expect(await textAt(path, 'Europe/Lisbon', selector)).toContain(text);
});
