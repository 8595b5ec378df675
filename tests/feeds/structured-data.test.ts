import { describe, expect, test } from 'vitest';
import { departmentData, organizationData } from '../../src/feeds/structured-data/organization.ts';
import { breadcrumbData, noticeData } from '../../src/feeds/structured-data/page-data.ts';
import { channelOf, departmentOf, siteOf } from '../support/hand-built-site.ts';
import { NOW, sample } from './sample-site.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever shape schema.org has.
const departmentNode = (site = sample): any => departmentData(site, 'support', { now: NOW });

describe('the hours of a department', () => {
  test('are the week of all of its channels without overlap, all day being 00:00 to 23:59', () => {
    expect(departmentNode().openingHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
        opens: '00:00',
        closes: '23:59',
      },
    ]);
  });

  test('are special on the dates of a notice or a holiday, closed only where no channel is open', () => {
    const special = departmentNode().specialOpeningHoursSpecification;
    const hoursOf = (date: string) =>
      special
        .filter(({ validFrom }: { validFrom: string }) => validFrom === date)
        .map(({ opens, closes }: Record<string, string>) => [opens, closes]);
    expect(hoursOf('2026-11-24')).toEqual([['00:00', '00:00']]);
    expect(hoursOf('2026-11-25')).toEqual([['09:00', '23:00']]);
    expect(hoursOf('2026-11-26')).toEqual([]);
    expect(hoursOf('2026-12-25')).toEqual([['00:00', '23:59']]);
  });

  test('of each contact point are its own', () => {
    const [phone, email, ticket] = departmentNode().contactPoint;
    expect(phone).toMatchObject({ telephone: '+551340620000', availableLanguage: ['pt', 'es'] });
    // Two days closed one after the other are told together.
    const dates = phone.hoursAvailable.map((it: Record<string, string>) => [it.validFrom, it.validThrough]);
    expect(dates).toEqual([
      [undefined, undefined],
      ['2026-11-24', '2026-11-25'],
      ['2026-12-25', '2026-12-25'],
    ]);
    expect(email).not.toHaveProperty('email');
    expect(ticket.url).toContain('submitticket.php');
  });

  test('past midnight close before they open', () => {
    const hours = { kind: 'week', week: [[{ start: 1320, end: 360 }], [], [], [], [], [], []] } as const;
    const site = siteOf({
      departments: [departmentOf('support', [channelOf('support', 'phone', { hours })])],
    });
    expect(departmentNode(site).openingHoursSpecification).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '22:00', closes: '06:00' },
    ]);
  });

  test('of channels that meet or overlap past midnight are told once', () => {
    const on = (...intervals: { start: number; end: number }[]) =>
      ({ kind: 'week', week: [intervals, [], [], [], [], [], []] }) as const;
    const site = siteOf({
      departments: [
        departmentOf('support', [
          channelOf('support', 'phone', { hours: on({ start: 540, end: 1080 }) }),
          channelOf('support', 'chat', { hours: on({ start: 1000, end: 120 }) }),
          channelOf('support', 'email', { hours: on({ start: 1320, end: 120 }) }),
        ]),
      ],
    });
    expect(departmentNode(site).openingHoursSpecification).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '09:00', closes: '02:00' },
    ]);
  });

  test('that are not stated claim nothing', () => {
    const channel = channelOf('support', 'phone', { hours: { kind: 'unstated' } });
    const node = departmentNode(siteOf({ departments: [departmentOf('support', [channel])] }));
    expect(node.openingHoursSpecification).toEqual([]);
    expect(node.contactPoint[0]).not.toHaveProperty('hoursAvailable');
  });
});

describe('the company', () => {
  test('has the channels of its departments, and no e-mail address anywhere', () => {
    const text = JSON.stringify(organizationData(sample, { now: NOW }));
    expect(JSON.parse(text).contactPoint.map(({ name }: { name: string }) => name)).toEqual([
      'Departamento support: Telefone',
      'Departamento support: E-mail',
      'Departamento support: Ticket',
    ]);
    expect(text).not.toContain('suporte@');
  });
});

describe('a page', () => {
  test('has breadcrumbs with absolute addresses in its language', () => {
    const crumbs = [
      { name: 'Home', path: '/' },
      { name: 'Notices', path: '/notices/' },
      { name: 'Holidays', path: '/notices/holidays/' },
    ];
    expect(breadcrumbData(sample, crumbs, { now: NOW, locale: 'en' })).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://suporte.example.com/en/' },
        { position: 2, item: 'https://suporte.example.com/en/notices/' },
        { position: 3, name: 'Holidays' },
      ],
    });
  });

  test('that is a notice tells when it was published and when it ends', () => {
    const notice = sample.notices[0];
    expect(notice && noticeData(sample, notice, { now: NOW })).toMatchObject({
      datePublished: '2026-11-16T13:00:00.000Z',
      expires: '2026-11-26',
    });
  });
});
