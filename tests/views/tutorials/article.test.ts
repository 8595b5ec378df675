import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/views/context.ts';
import { articleView } from '../../../src/views/tutorials/article.ts';
import { askView } from '../../../src/views/tutorials/ask.ts';
import { tutorialsView } from '../../../src/views/tutorials/overview.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';
import { at, incident, maintenance, update } from '../../support/hand-built-status.ts';
import { categoryOf, tutorialOf } from '../../support/hand-built-tutorials.ts';

const NOW = at('2026-11-26T15:00:00Z');
const outlook = tutorialOf('e-mail/outlook', {
  minutes: 10,
  level: 'basic',
  related: ['e-mail/ports', 'domains/dns'],
  requests: ['mail'],
});
const ports = tutorialOf('e-mail/ports');
const spam = tutorialOf('e-mail/spam');
const email = categoryOf('e-mail', [outlook, ports, spam]);
const domains = categoryOf('domains', [tutorialOf('domains/dns')]);
const support = departmentOf('support', [channelOf('support', 'ticket'), channelOf('support', 'chat')], {
  portalDepartment: '3',
});
const sales = departmentOf('sales', [channelOf('sales', 'phone', { address: '+55 11 4000-0000' })]);
const site = siteOf({
  departments: [support, sales],
  categories: [email, domains],
  requests: [
    requestOf('spam-report', 'sales', ['sales/phone'], { articles: ['e-mail/outlook'] }),
    requestOf('mail', 'support', ['support/chat', 'support/ticket']),
  ],
});
const context = contextOf(site, 'pt-BR', NOW);

describe('an article', () => {
  const view = articleView(context, email, ports);
  test('leads to the one before and the one after in its category', () => {
    expect(view.previous?.href).toBe('/tutorials/e-mail/outlook/');
    expect(view.next?.href).toBe('/tutorials/e-mail/spam/');
  });
  test('has nothing before the first and nothing after the last', () => {
    expect(articleView(context, email, outlook).previous).toBeNull();
    expect(articleView(context, email, spam).next).toBeNull();
  });
  test('leads to related ones of any category, without the one before and the one after', () => {
    const { related, next } = articleView(context, email, outlook);
    expect(next?.href).toBe('/tutorials/e-mail/ports/');
    expect(related.map(({ href }) => href)).toEqual(['/tutorials/domains/dns/']);
  });
  test('says how long and for whom, where that is known', () => {
    expect(articleView(context, email, outlook).facts).toEqual(['10 minutos · Básico']);
    expect(view.facts).toEqual([]);
  });
  test('can be edited where the site names its repository, the file in the language shown', () => {
    const settings = { repository: 'https://github.com/mare/support' };
    const there = contextOf(siteOf({ ...site, settings }), 'es', NOW);
    expect(articleView(there, email, ports).editHref).toBe(
      'https://github.com/mare/support/edit/main/content/e-mail/ports.mdx',
    );
    expect(view.editHref).toBeNull();
  });
});

describe('whom to ask', () => {
  const ask = askView(context, outlook);
  test('are the requests that the article names, then those that name it', () => {
    expect(ask.requests.map(({ href }) => href)).toEqual(['/contact/mail/', '/contact/spam-report/']);
  });
  test('is the department of the first, by the channels that take it, the best first', () => {
    expect(ask.department?.href).toBe('/hours/support/');
    expect(ask.channels.map(({ id }) => id)).toEqual(['support/chat', 'support/ticket']);
  });
  test('is a ticket that names department and article', () => {
    const url = new URL(ask.ticket?.url ?? '');
    expect(url.searchParams.get('deptid')).toBe('3');
    expect(url.searchParams.get('subject')).toContain('Título de e-mail/outlook');
    expect(url.searchParams.get('message')).toMatch(/^https:.*\/tutorials\/e-mail\/outlook\/$/);
  });
  test('is nobody in particular for an article without requests', () => {
    expect(askView(context, spam)).toMatchObject({
      requests: [],
      department: null,
      channels: [],
      ticket: null,
    });
  });
});

describe('an incident of its component', () => {
  const group = { id: 'mail', name: { 'pt-BR': 'E-mail' } };
  const component = {
    id: 'delivery',
    group: 'mail',
    name: { 'pt-BR': 'Entrega' },
    description: null,
    departments: [],
    requests: [],
    articles: ['e-mail/outlook'],
    showcase: true,
    since: null,
  };
  const began = update('2026-11-26T14:00:00Z', 'investigating', {
    components: { delivery: 'partial_outage' },
  });
  const over = update('2026-11-26T14:30:00Z', 'resolved', { components: { delivery: 'operational' } });
  const affecting = (updates: Parameters<typeof incident>[1]) =>
    articleView(
      contextOf(
        siteOf({
          ...site,
          components: [{ ...group, components: [component] }],
          incidents: [incident('delays', updates)],
        }),
        'pt-BR',
        NOW,
      ),
      email,
      outlook,
    ).affecting;

  test('is named for as long as the status may be believed', () => {
    expect(affecting([began])).toMatchObject([
      { href: '/status/delays/', from: NOW, until: NOW + 3 * 86_400_000 },
    ]);
  });
  test('is not named once it is resolved', () => {
    expect(affecting([began, over])).toEqual([]);
  });

  const works = (one: ReturnType<typeof maintenance>) =>
    articleView(
      contextOf(
        siteOf({ ...site, components: [{ ...group, components: [component] }], maintenance: [one] }),
        'pt-BR',
        NOW,
      ),
      email,
      outlook,
    ).affecting;
  const work = (from: string, until: string, components = ['delivery']) =>
    maintenance('works', from, until, { components });

  test('is maintenance too, under way or within seven days, until its end', () => {
    expect(works(work('2026-11-26T14:00:00Z', '2026-11-26T16:00:00Z'))).toMatchObject([
      { href: '/status/works/', state: 'under_maintenance', until: at('2026-11-26T16:00:00Z') },
    ]);
    expect(works(work('2026-12-03T15:00:00Z', '2026-12-03T16:00:00Z'))[0]?.text).toBe(
      'Manutenção em 3 de dezembro: Título de works',
    );
  });
  test.each([
    ['is over', work('2026-11-26T12:00:00Z', '2026-11-26T13:00:00Z')],
    ['is further ahead', work('2026-12-03T15:01:00Z', '2026-12-03T16:00:00Z')],
    ['concerns something else', work('2026-11-26T14:00:00Z', '2026-11-26T16:00:00Z', ['web'])],
    [
      'is cancelled',
      { ...work('2026-11-27T14:00:00Z', '2026-11-27T16:00:00Z'), cancelled: { at: NOW - 1, text: null } },
    ],
  ])('is no maintenance that %s', (_, one) => {
    expect(works(one)).toEqual([]);
  });
});

describe('the front page', () => {
  const many = categoryOf(
    'many',
    Array.from({ length: 9 }, (_, n) => tutorialOf(`many/a${n}`)),
  );
  const view = tutorialsView(contextOf(siteOf({ categories: [email, many] }), 'pt-BR', NOW));
  test('lists every title of a small category', () => {
    expect(view.categories[0]).toMatchObject({ count: '3 artigos', rest: null });
    expect(view.categories[0]?.articles).toHaveLength(3);
  });
  test('lists the first titles of a large one and leads to the rest', () => {
    expect(view.categories[1]?.articles).toHaveLength(5);
    expect(view.categories[1]?.rest).toContain('9');
  });
});
