import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { noticesCalendar } from '../../src/feeds/icalendar/notices-calendar.ts';
import { noticesRss } from '../../src/feeds/rss/notices-rss.ts';
import { loadSite } from '../../src/model/load-site.ts';
import type { Site } from '../../src/model/types.ts';
import { contentFolder } from '../support/content-folder.ts';
import { at } from '../support/hand-built-status.ts';

const OLD = 'notices/2026-12-20-move.mdx';
const now = at('2026-12-21T12:00Z');
const notice = (more: string, title = 'Mudança de escritório') => `---
title: ${title}
summary: Em 21 e 22 de dezembro o atendimento será só por e-mail.
id: move
published: 2026-12-10
from: 2026-12-21
until: 2026-12-22
applies_to: [support]
days:
  - { dates: [2026-12-21..2026-12-22], open: { email: "09:00-18:00" } }
${more}---

<NoticeDays />
`;

async function siteWith(file: string, text: string): Promise<Site> {
  using folder = contentFolder();
  folder.write(OLD, null);
  folder.write(file, text);
  const { site, problems } = await loadSite(folder.path);
  if (site === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return site;
}

/** The one event of the calendar of notices, as a foreign parser reads it. */
function eventOf(site: Site, locale: 'pt-BR' | 'es' = 'pt-BR') {
  const calendar = new ICAL.Component(ICAL.parse(noticesCalendar(site, { now, locale })));
  const [event] = calendar.getAllSubcomponents('vevent');
  const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    summary: value('summary'),
    from: value('dtstart'),
    until: value('dtend'),
  };
}

async function entriesOf(site: Site) {
  const { items } = await new RssParser().parseString(noticesRss(site, { now }));
  return items.map(({ guid, title, link, isoDate }) => ({ guid, title, link, isoDate }));
}

describe('the identity of a notice', () => {
  test('is neither its file nor its title: renamed with its id kept, it has the same GUID and UID', async () => {
    const before = await siteWith(OLD, notice(''));
    const after = await siteWith('notices/2027-01-01-anything.mdx', notice('', 'Outro título'));
    expect((await entriesOf(before)).map(({ guid }) => guid)).toEqual(['notice:move']);
    expect((await entriesOf(after))[0]).toMatchObject({ guid: 'notice:move', title: 'Outro título' });
    expect(eventOf(after).uid).toBe(eventOf(before).uid);
    expect(eventOf(before).uid).toBe('notice.move@ajuda.example.com');
    expect((await entriesOf(after))[0]?.link).toBe((await entriesOf(before))[0]?.link);
  });

  test('is the same in every language', async () => {
    const site = await siteWith(OLD, notice(''));
    expect(eventOf(site, 'es').uid).toBe(eventOf(site).uid);
  });

  test('changes where the id does', async () => {
    const other = await siteWith(OLD, notice('').replace('id: move', 'id: moved'));
    expect((await entriesOf(other))[0]?.guid).toBe('notice:moved');
  });
});

describe('a calendar that is subscribed to', () => {
  test('raises the sequence with the revision, and keeps the event', async () => {
    const sequences = [];
    for (const more of ['', 'revision: 2\n', 'revision: 5\n']) {
      const event = eventOf(await siteWith(OLD, notice(more)));
      expect(event).toMatchObject({
        method: 'PUBLISH',
        status: 'CONFIRMED',
        from: '2026-12-21',
        until: '2026-12-23',
      });
      sequences.push(event.sequence);
    }
    expect(sequences).toEqual([0, 1, 4]);
  });

  test('cancels what is withdrawn under its UID, with a higher sequence', async () => {
    const standing = eventOf(await siteWith(OLD, notice('revision: 2\n')));
    const gone = eventOf(
      await siteWith(OLD, notice('revision: 2\nwithdrawn: { at: 2026-12-20T10:00-03:00 }\n')),
    );
    expect(gone).toMatchObject({ uid: standing.uid, status: 'CANCELLED', method: 'PUBLISH' });
    expect(gone.sequence).toBeGreaterThan(standing.sequence);
    expect(gone.summary).toContain('Mudança de escritório');
  });

  test('says nothing of a withdrawal that lies ahead', async () => {
    const site = await siteWith(OLD, notice('withdrawn: { at: 2026-12-22T10:00-03:00 }\n'));
    expect(eventOf(site)).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
    expect(await entriesOf(site)).toHaveLength(1);
  });
});
