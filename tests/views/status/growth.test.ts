import { describe, expect, test } from 'vitest';
import { maintenanceCalendar } from '../../../src/feeds/icalendar/maintenance-calendar.ts';
import { componentFeed, statusFeed } from '../../../src/feeds/status-feeds.ts';
import { statuspageJson } from '../../../src/feeds/statuspage/statuspage-api.ts';
import type { Component } from '../../../src/model/types.ts';
import { componentView } from '../../../src/views/status/component-page.ts';
import { historyPagesOf, historyView } from '../../../src/views/status/history.ts';
import { statusOverview } from '../../../src/views/status/overview.ts';
import { incident, maintenance, update } from '../../support/hand-built-status.ts';
import { NOW, statusContext } from './status-context.ts';

/** Three weeks with so many incidents that are over, so many that are open, and as much maintenance on either side of now. */
function busyContext(count: number) {
  const at = (index: number) => new Date(NOW - (index * 20 * 86_400_000) / count - 60_000).toISOString();
  const many = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const mail = { mail: 'partial_outage' } as const;
  return statusContext({
    incidents: many((index) =>
      incident(`incident-${index}`, [
        update(at(index), 'investigating', { components: mail }),
        ...(index % 2 ? [update(at(index).replace('00.000Z', '30.000Z'), 'resolved')] : []),
      ]),
    ),
    maintenance: many((index) => {
      const from = NOW + (index % 2 ? 1 : -1) * (index + 1) * 3_600_000;
      const until = new Date(from + 60_000).toISOString();
      return maintenance(`work-${index}`, new Date(from).toISOString(), until, { components: ['mail'] });
    }),
  });
}

const few = busyContext(200);
const many = busyContext(1000);
const sizeOf = (view: unknown): number => JSON.stringify(view).length;
const component = (context: typeof few): Component => {
  const found = context.site.components
    .flatMap(({ components }) => components)
    .find(({ id }) => id === 'mail');
  if (found === undefined) throw new Error('no component mail');
  return found;
};

describe('five times as many incidents', () => {
  test.each<readonly [string, (context: typeof few) => number]>([
    ['the status page', (context) => sizeOf(statusOverview(context))],
    ['the page of a component', (context) => sizeOf(componentView(context, component(context)))],
    ['the feed', ({ site }) => statusFeed(site, 'rss', { now: NOW }).length],
    ['the feed of a component', ({ site }) => componentFeed(site, 'rss', 'mail', { now: NOW })?.length ?? 0],
    ['the calendar', ({ site }) => maintenanceCalendar(site, { now: NOW }).length],
    ['the incidents of the API', ({ site }) => statuspageJson(site, 'incidents.json', { now: NOW }).length],
  ])('leave %s as large as it was', (_, measure) => {
    const [before, after] = [measure(few), measure(many)];
    expect(before).toBeGreaterThan(1000);
    expect(after / before).toBeLessThan(1.2);
  });

  test('leave no page of the archive with more than a hundred lines', () => {
    const pages = historyPagesOf(many);
    const lines = pages.map((page) =>
      historyView(many, page).sections.reduce((sum, { lines: own }) => sum + own.length, 0),
    );
    expect(Math.max(...lines)).toBe(100);
    const listed = pages.flatMap((page) =>
      page.kind === 'lines' ? page.entries.map(({ it }) => it.id) : [],
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBe(1500);
  });

  test('are named where they are left out', () => {
    const { diary } = statusOverview(many);
    expect(diary.some(({ more }) => more !== null && /Mais \d+/.test(more.label))).toBe(true);
    expect(componentView(many, component(many)).more?.href).toMatch(/\/status\/history\/2026\/\d\d\/$/);
  });
});
