import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Statuspage } from 'statuspage.io';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../support/open-site.ts';

/** The vendor's own widget, as it would be loaded from a package host. */
const WIDGET = readFileSync(
  createRequire(import.meta.url).resolve('@statuspage/status-widget/dist/index.js'),
  'utf8',
);

/** Each edition, what its API says, and what clients therefore show. */
const EDITIONS = [
  { name: 'demo', indicator: 'none', description: 'All Systems Operational' },
  { name: 'bad-day', indicator: 'critical', description: 'Major System Outage' },
] as const;

describe.each(EDITIONS)('clients of the Statuspage API at $name', ({ name, indicator, description }) => {
  let site: OpenSite;
  let elsewhere: Server;
  let client: Statuspage;
  beforeAll(async () => {
    site = await openSite(name);
    client = new Statuspage('none');
    client.setApiUrl(new URL(site.url).origin);
    elsewhere = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Elsewhere</title>
        <statuspage-widget src="${site.url}"></statuspage-widget>
        <statuspage-widget src="${site.url}" appearance="badge"></statuspage-widget>
        <script>${WIDGET.replaceAll('</script', '<\\/script')}</script>`);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await site.close();
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  test('the vendor’s widget shows the state on a page of another origin', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const widgets = page.locator('statuspage-widget');
    expect(await widgets.count()).toBe(2);
    for (const widget of await widgets.all()) {
      await widget.locator(`.status-indicator.${indicator}`).waitFor();
      expect(await widget.locator('.status-container').innerText()).toMatch(new RegExp(description, 'i'));
    }
    await context.close();
  });

  test('statuspage.io reads every answer', async () => {
    const { api } = client;
    expect((await api.getStatus()).status).toEqual({ indicator, description });
    const { page, components } = await api.getComponents();
    const groups = components.filter(({ group }) => group);
    expect(groups.length).toBeGreaterThan(1);
    expect(new Set(components.map(({ page_id }) => page_id))).toEqual(new Set([page.id]));
    for (const { group_id } of components.filter(({ group }) => !group)) {
      expect(groups.map(({ id }) => id)).toContain(group_id);
    }
    const all = (await api.incidents.getAll()).incidents;
    const open = (await api.incidents.getUnresolved()).incidents;
    expect(open).toEqual(all.filter(({ status }) => status !== 'resolved'));
    for (const { id, incident_updates } of all) {
      expect(new Set(incident_updates.map(({ incident_id }) => incident_id))).toEqual(new Set([id]));
    }
    // Whatever it is asked of maintenance, the client fetches what is to come.
    const planned = (await api.scheduledMaintenances.getUpcoming()).scheduled_maintenances;
    expect(planned.map(({ status }) => status)).toEqual(['scheduled']);
    const summary = await api.getSummary();
    expect(summary.status.indicator).toBe(indicator);
    expect(summary.incidents).toEqual(open);
    expect(summary.components).toEqual(components);
  });
});
