import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { openSpans } from '../../src/domain/hours/segments.ts';
import { startOfDate } from '../../src/domain/time/civil.ts';
import { feedContext } from '../../src/feeds/feed-context.ts';
import { hoursCalendar } from '../../src/feeds/icalendar/hours-calendar.ts';
import { maintenanceCalendar } from '../../src/feeds/icalendar/maintenance-calendar.ts';
import { noticesCalendar } from '../../src/feeds/icalendar/notices-calendar.ts';
import { staffingOf } from '../../src/feeds/staffing.ts';
import type { Channel, Site } from '../../src/model/types.ts';
import { channelOf, departmentOf, noticeOf, siteOf } from '../support/hand-built-site.ts';
import { at, incident, update } from '../support/hand-built-status.ts';
import { readSpans } from '../support/read-calendar.ts';
import { day, NASTY, NOW, sample, writtenPage } from './sample-site.ts';

const DAY = 86_400_000;

function eventsOf(text: string | null): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text ?? '')).getAllSubcomponents('vevent');
}

const week = (...days: readonly (readonly [number, number])[][]) =>
  ({ kind: 'week', week: days.map((list) => list.map(([start, end]) => ({ start, end }))) }) as const;
const every = (...list: readonly (readonly [number, number])[]) =>
  week(...Array.from({ length: 7 }, () => [...list]));
const holiday = new Map([
  [day('2026-12-25'), 'br/2026-12-25'],
  [day('2026-12-07'), 'x/2026-12-07'],
]);

describe('the hours of a channel, read back', () => {
  const cases: readonly [string, Partial<Channel>, number][] = [
    ['in an office week with holidays', { holidays: holiday }, NOW],
    ['without a pause', { hours: { kind: 'always' } }, NOW],
    ['never open', { hours: { kind: 'never' } }, NOW],
    ['around the clock by the week, with a holiday', { hours: every([0, 1440]), holidays: holiday }, NOW],
    ['past midnight', { hours: every([1320, 360]), holidays: holiday }, NOW],
    ['in two intervals that touch', { hours: every([540, 720], [720, 1080]) }, NOW],
    [
      'over a night in Madrid on which clocks go back',
      { hours: every([1320, 360]), timezone: 'Europe/Madrid' },
      at('2026-10-20T12:00Z'),
    ],
    [
      'in Madrid at the hour that is skipped',
      { hours: every([120, 150], [600, 660]), timezone: 'Europe/Madrid' },
      at('2027-03-20T12:00Z'),
    ],
    [
      'in the Azores, whose clocks change at midnight',
      { hours: every([0, 60], [1380, 1440]), timezone: 'Atlantic/Azores' },
      at('2026-10-10T12:00Z'),
    ],
    ['half an hour off', { hours: every([570, 1050]), timezone: 'Asia/Kolkata' }, NOW],
    [
      'where summer begins in the south',
      { hours: every([1200, 240]), timezone: 'America/Santiago' },
      at('2027-04-01T12:00Z'),
    ],
  ];
  test.each(cases)('%s, say what the engine says for sixty days', (_, more, now) => {
    const channel = channelOf('support', 'phone', more);
    compare(siteOf({ departments: [departmentOf('support', [channel])] }), now);
  });

  test('under a notice, say what the engine says', () => {
    compare(
      { ...sample, departments: [departmentOf('support', [sample.departments[0]?.channels[1] as Channel])] },
      NOW,
    );
    compare(
      { ...sample, departments: [departmentOf('support', [sample.departments[0]?.channels[2] as Channel])] },
      NOW,
    );
  });

  test('while an incident keeps the channel down, say what the engine says', () => {
    const dead = incident('dead', [
      update('2026-11-18T10:00-03:00', 'investigating', { channels: { 'support/phone': 'down' } }),
      update('2026-11-18T11:30-03:00', 'resolved', { channels: { 'support/phone': 'up' } }),
    ]);
    compare(
      siteOf({ departments: [departmentOf('support', [channelOf('support', 'phone')])], incidents: [dead] }),
      NOW,
    );
  });

  function compare(site: Site, now: number): void {
    const department = site.departments[0];
    if (department === undefined) throw new Error('no department');
    const [staffing] = staffingOf(feedContext(site, { now }), department);
    if (staffing === undefined) throw new Error('no channel');
    const { zone } = staffing.schedule;
    const from = startOfDate(zone, Math.floor(now / DAY));
    const span = { from, until: from + 60 * DAY };
    const text = hoursCalendar(site, department.id, { now }) ?? '';
    expect(readSpans(text, zone, span)).toEqual(openSpans(staffing.schedule, span.from, span.until));
  }
});

describe('the calendar of a department', () => {
  const text = hoursCalendar(sample, 'support', { now: NOW }) ?? '';

  test('comes back week by week, with the exceptions taken out', () => {
    const phone = text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .find((it) => it.includes('UID:hours.support.phone.540'));
    expect(
      phone?.split('\r\n').filter((line) => /^(UID|DTSTART|DTEND|RRULE|EXDATE|STATUS)/.test(line)),
    ).toEqual([
      'UID:hours.support.phone.540.1080.mo-tu-we-th-fr@suporte.example.com',
      'DTSTART;TZID=America/Sao_Paulo:20261116T090000',
      'DTEND;TZID=America/Sao_Paulo:20261116T180000',
      'RRULE:FREQ=WEEKLY;UNTIL=20270514T120000Z;BYDAY=MO,TU,WE,TH,FR',
      'EXDATE;TZID=America/Sao_Paulo:20261124T090000',
      'EXDATE;TZID=America/Sao_Paulo:20261125T090000',
      'EXDATE;TZID=America/Sao_Paulo:20261225T090000',
      'STATUS:CONFIRMED',
    ]);
  });

  test('has special hours as events of their own, which say why', () => {
    const special = eventsOf(text).find(
      (it) => it.getFirstPropertyValue('uid') === 'hours.support.email.20261125T120000Z@suporte.example.com',
    );
    expect(special?.getFirstPropertyValue('description')).toContain('Horário especial: Horário especial');
    expect(String(special?.getFirstPropertyValue('dtend'))).toBe('2026-11-26T02:00:00Z');
  });

  test('tells the hours of a department that nobody contacts', () => {
    expect(eventsOf(hoursCalendar(sample, 'monitoring', { now: NOW }))).toHaveLength(1);
  });

  test('claims nothing of hours that are not stated', () => {
    const channel = channelOf('support', 'phone', { hours: { kind: 'unstated' } });
    const site = siteOf({ departments: [departmentOf('support', [channel])] });
    expect(eventsOf(hoursCalendar(site, 'support', { now: NOW }))).toEqual([]);
  });

  test('does not exist for a department that does not', () => {
    expect(hoursCalendar(sample, 'nothing', { now: NOW })).toBeNull();
  });
});

describe('the calendar of notices', () => {
  const events = eventsOf(noticesCalendar(sample, { now: NOW }));

  test('has an event over whole dates, the last one included', () => {
    const special = events.find(
      (it) => it.getFirstPropertyValue('uid') === 'notice.special-hours@suporte.example.com',
    );
    expect(String(special?.getFirstPropertyValue('dtstart'))).toBe('2026-11-24');
    expect(String(special?.getFirstPropertyValue('dtend'))).toBe('2026-11-27');
    expect(special?.getFirstPropertyValue('description')).toContain('E-mail: 09:00 às 23:00');
    expect(special?.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('cancels what was withdrawn and raises its sequence', () => {
    const gone = events.find(
      (it) => it.getFirstPropertyValue('uid') === 'notice.withdrawn@suporte.example.com',
    );
    expect(gone?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(gone?.getFirstPropertyValue('sequence')).toBe(1);
  });

  test('leaves out what is not published yet', () => {
    expect(events).toHaveLength(2);
  });
});

describe('the calendar of maintenance', () => {
  const events = eventsOf(maintenanceCalendar(sample, { now: NOW }));

  test('has planned work in UTC and cancels what was called off', () => {
    expect(
      events.map((it) =>
        ['uid', 'dtstart', 'dtend', 'status'].map((name) => String(it.getFirstPropertyValue(name))),
      ),
    ).toEqual([
      ['maintenance.coming@suporte.example.com', '2026-12-06T02:00:00Z', '2026-12-06T05:00:00Z', 'CONFIRMED'],
      [
        'maintenance.running@suporte.example.com',
        '2026-11-21T17:30:00Z',
        '2026-11-21T20:00:00Z',
        'CONFIRMED',
      ],
      [
        'maintenance.called-off@suporte.example.com',
        '2026-11-10T13:00:00Z',
        '2026-11-10T15:00:00Z',
        'CANCELLED',
      ],
    ]);
  });
});

describe('any calendar', () => {
  const notice = noticeOf('nasty', NOW - DAY, {
    ...writtenPage('nasty', { 'pt-BR': { title: NASTY, summary: `${NASTY} ${'ção 😀 '.repeat(40)}` } }),
    from: day('2026-11-24'),
    until: day('2026-11-24'),
  });
  const texts = [
    noticesCalendar(siteOf({ notices: [notice] }), { now: NOW }),
    noticesCalendar(sample, { now: NOW }),
    hoursCalendar(sample, 'support', { now: NOW }) ?? '',
    maintenanceCalendar(sample, { now: NOW }),
  ];

  test('carries titles that break whatever does not escape', () => {
    expect(eventsOf(texts[0] ?? '')[0]?.getFirstPropertyValue('summary')).toBe(NASTY);
  });

  test.each(texts.map((text, index) => [index, text]))(
    'ends its lines with CRLF and folds them at 75 octets (%i)',
    (_, text) => {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\uFFFD');
      }
    },
  );

  test.each(texts.map((text, index) => [index, text]))(
    'gives each event a UID of its own and the stamp of the build (%i)',
    (_, text) => {
      const events = eventsOf(text);
      const uids = events.map((it) => it.getFirstPropertyValue('uid'));
      expect(new Set(uids).size).toBe(uids.length);
      for (const event of events)
        expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T18:00:00Z');
    },
  );

  test('names no e-mail address', () => {
    for (const text of texts) expect(text.replaceAll('\r\n ', '')).not.toContain('suporte@example.com');
  });
});
