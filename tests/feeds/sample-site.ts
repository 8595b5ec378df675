import { parseCivilDate } from '../../src/domain/time/epoch-day.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import type { Locale, Page, Prose, Site } from '../../src/model/types.ts';
import { channelOf, departmentOf, noticeOf, requestOf, siteOf } from '../support/hand-built-site.ts';
import { at, component, incident, maintenance, pageOf, update } from '../support/hand-built-status.ts';
import { told } from '../support/told.ts';

/** The instant at which the sample is looked at: a Saturday. */
export const NOW = at('2026-11-21T15:00:00-03:00');

/** A title that breaks whatever does not escape. */
export const NASTY = 'Queda: "e-mail" <b>&amp;</b> ]]> \\n; 😀,\nsegunda linha';

/** A civil date of a text. */
export function day(text: string): number {
  const found = parseCivilDate(text);
  if (found === null) throw new Error(`no date: ${text}`);
  return found;
}

/** A body as an editor writes it. */
export function bodyOf(source: string): Prose {
  const { prose, problems } = parseProse(source, { file: 'notices/sample.mdx', line: 1 });
  if (problems.length > 0)
    throw new Error(
      told(problems)
        .map(({ message }) => message)
        .join('\n'),
    );
  return prose;
}

/** A page with a body, in the default language and any other that is given. */
export function writtenPage(
  id: string,
  texts: Partial<Record<Locale, { title: string; summary: string; body?: string }>>,
): Page {
  const entries = Object.entries(texts).map(([locale, { title, summary, body = '' }]) => [
    locale,
    { locale, title, summary, body: bodyOf(body), revision: 1, file: `${id}.mdx` },
  ]);
  return { ...pageOf(id), texts: Object.fromEntries(entries) };
}

const phone = channelOf('support', 'phone', { address: '+55 13 4062-0000', speaks: ['pt', 'es'] });
const email = channelOf('support', 'email', { address: 'suporte@example.com', requires: 'registered-email' });
const ticket = channelOf('support', 'ticket', { hours: { kind: 'always' } });
const holidays = new Map([[day('2026-12-25'), 'br/2026-12-25']]);

/** A company with something of everything that feeds tell. */
export const sample: Site = siteOf({
  settings: { security: { contact: 'mailto:security@example.com', expires: null, policy: null } },
  calendars: new Map([
    [
      'br',
      {
        id: 'br',
        name: { 'pt-BR': 'Brasil' },
        completeUntil: day('2027-12-31'),
        officialUntil: day('2027-12-31'),
        days: [
          {
            id: 'br/2026-12-25',
            day: day('2026-12-25'),
            name: { 'pt-BR': 'Natal', en: 'Christmas' },
            type: 'national',
            source: 'Lei 662/1949',
          },
        ],
      },
    ],
  ]),
  departments: [
    departmentOf('support', [{ ...phone, holidays }, { ...email, holidays }, ticket], {
      portalDepartment: '3',
      calendars: ['br'],
      holidays,
      handles: { 'pt-BR': 'Dúvidas: escreva para suporte@example.com' },
    }),
    departmentOf('monitoring', [], { works: { kind: 'always' } }),
  ],
  notices: [
    noticeOf('special-hours', at('2026-11-16T10:00-03:00'), {
      ...writtenPage('special-hours', {
        'pt-BR': {
          title: 'Horário especial',
          summary: 'De 24 a 26 de novembro só por e-mail.',
          body: 'Fale por <Channel of="support/email" show="address" /> ou [aqui](mailto:suporte@example.com).\n\nVeja [as regras](/policies/rules/#a).',
        },
        en: { title: 'Special hours', summary: 'From 24 to 26 November by e-mail only.' },
      }),
      from: day('2026-11-24'),
      until: day('2026-11-26'),
      appliesTo: ['support'],
      channels: ['support/phone', 'support/email', 'support/ticket'],
      unaffected: [{ kind: 'department', id: 'monitoring' }],
      days: [
        {
          day: day('2026-11-24'),
          kind: 'closed',
          why: { 'pt-BR': 'Mudança de sede' },
          rules: new Map([phone, email, ticket].map(({ id }) => [id, { kind: 'closed' as const }])),
        },
        {
          day: day('2026-11-25'),
          kind: 'open',
          why: null,
          rules: new Map([
            ['support/phone', { kind: 'closed' as const }],
            ['support/email', { kind: 'open' as const, intervals: [{ start: 540, end: 1380 }] }],
            ['support/ticket', { kind: 'closed' as const }],
          ]),
        },
        {
          day: day('2026-11-26'),
          kind: 'usual',
          why: null,
          rules: new Map([phone, email, ticket].map(({ id }) => [id, { kind: 'usual' as const }])),
        },
      ],
      reply: new Map([
        [
          'support/email',
          {
            earliest: { unit: 'minutes' as const, minutes: 30 },
            latest: { unit: 'minutes' as const, minutes: 1440 },
          },
        ],
      ]),
    }),
    noticeOf('withdrawn', at('2026-11-10T10:00-03:00'), {
      from: day('2026-12-01'),
      until: day('2026-12-01'),
      withdrawn: { at: at('2026-11-12T10:00-03:00'), text: { 'pt-BR': 'Não vale mais.' } },
    }),
    noticeOf('future', at('2026-11-22T10:00-03:00')),
  ],
  requests: [
    requestOf('mail-not-arriving', 'support', ['support/ticket', 'support/email'], {
      otherwise: { 'pt-BR': 'Não escreva para SUPORTE@example.com sem cadastro.' },
      ticket: { subject: { 'pt-BR': 'E-mail não chega' }, topic: null, topicName: null },
    }),
    requestOf('cancel', null, [], {
      selfService: { to: ['cancel'], path: { 'pt-BR': 'Serviços > Cancelar' } },
    }),
  ],
  components: [
    {
      id: 'mail',
      name: { 'pt-BR': 'E-mail', en: 'Mail' },
      components: [component('delivery', { since: day('2026-01-01') }), component('webmail')],
    },
  ],
  incidents: [
    incident(
      'open-now',
      [
        update('2026-11-21T14:00-03:00', 'investigating', {
          components: { delivery: 'partial_outage' },
          nextUpdateBy: '2026-11-21T16:00-03:00',
          text: 'Filas <altas> & "lentas" 😀',
        }),
        update('2026-11-21T16:00-03:00', 'resolved'),
      ],
      { ...writtenPage('open-now', { 'pt-BR': { title: NASTY, summary: 'Resumo' } }) },
    ),
    incident(
      'solved',
      [
        update('2026-11-03T14:05-03:00', 'investigating', { components: { webmail: 'major_outage' } }),
        update('2026-11-03T15:00-03:00', 'monitoring', { components: { webmail: 'degraded_performance' } }),
        update('2026-11-03T15:40-03:00', 'resolved', { components: { webmail: 'operational' } }),
      ],
      { impact: 'critical' },
    ),
  ],
  maintenance: [
    maintenance('coming', '2026-12-05T23:00-03:00', '2026-12-06T02:00-03:00', {
      components: ['webmail'],
      published: at('2026-11-20T10:00-03:00'),
    }),
    maintenance('running', '2026-11-21T14:30-03:00', '2026-11-21T17:00-03:00', { components: ['webmail'] }),
    maintenance('called-off', '2026-11-10T10:00-03:00', '2026-11-10T12:00-03:00', {
      components: ['delivery'],
      published: at('2026-11-01T10:00-03:00'),
      cancelled: { at: at('2026-11-09T10:00-03:00'), text: { 'pt-BR': 'Faltou peça.' } },
    }),
  ],
});
