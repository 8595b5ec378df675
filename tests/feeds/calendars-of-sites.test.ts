import { beforeAll, describe, expect, test } from 'vitest';
import { openSpans } from '../../src/domain/hours/segments.ts';
import { civilDateAt, startOfDate } from '../../src/domain/time/civil.ts';
import { feedContext } from '../../src/feeds/feed-context.ts';
import { hoursCalendar } from '../../src/feeds/icalendar/hours-calendar.ts';
import { staffingOf } from '../../src/feeds/staffing.ts';
import { loadSite } from '../../src/model/load-site.ts';
import type { Site } from '../../src/model/types.ts';
import { at } from '../support/hand-built-status.ts';
import { readSpans } from '../support/read-calendar.ts';

describe.each([
  ['content', '2026-11-21T18:00Z'],
  ['tests/sites/contact-methods', '2027-03-10T12:00Z'],
  ['tests/sites/how-support-works', '2026-11-21T18:00Z'],
  ['tests/sites/schedule-change', '2017-10-17T12:00Z'],
  ['tests/sites/ticket-guide', '2026-10-10T12:00Z'],
])('the calendars of %s', (folder, when) => {
  let site: Site;
  beforeAll(async () => {
    const loaded = await loadSite(folder);
    if (loaded.site === null) throw new Error(`${folder} does not load`);
    site = loaded.site;
  });

  test('say what the engine says of every channel for sixty days', () => {
    const now = at(when);
    const context = feedContext(site, { now });
    for (const department of site.departments) {
      const text = hoursCalendar(site, department.id, { now }) ?? '';
      for (const { id, schedule } of staffingOf(context, department)) {
        const today = civilDateAt(schedule.zone, now);
        const span = {
          from: startOfDate(schedule.zone, today),
          until: startOfDate(schedule.zone, today + 60),
        };
        const uids = `hours.${id.replace('/', '.')}.`;
        expect([id, readSpans(text, schedule.zone, span, uids)]).toEqual([
          id,
          openSpans(schedule, span.from, span.until),
        ]);
      }
    }
  });
});
