import type { Week } from '../../src/domain/time/types.ts';
import type {
  AcceptedChannel,
  Channel,
  ChannelKind,
  Department,
  Notice,
  Portal,
  Request,
  Settings,
  Site,
} from '../../src/model/types.ts';
import { pageOf } from './hand-built-status.ts';

/** Monday to Friday 09:00 to 18:00. */
export const OFFICE_WEEK: Week = [0, 1, 2, 3, 4, 5, 6].map((day) =>
  day < 5 ? [{ start: 540, end: 1080 }] : [],
);

/** The settings of a company in São Paulo that writes Portuguese, Spanish and English. */
export function settingsOf(more: Partial<Settings> = {}): Settings {
  return {
    name: 'Maré Hosting',
    url: 'https://suporte.example.com/',
    base: '/',
    locales: ['pt-BR', 'es', 'en'],
    defaultLocale: 'pt-BR',
    timezone: 'America/Sao_Paulo',
    website: 'https://example.com/',
    portal: portalOf('whmcs', 'https://cliente.example.com/'),
    links: [],
    brand: { accent: null, logo: null },
    security: null,
    validFor: 3 * 86_400_000,
    admin: true,
    repository: null,
    ...more,
  };
}

/** A portal with its kind's own addresses. */
export function portalOf(kind: Portal['kind'], url: string, addresses: Portal['addresses'] = {}): Portal {
  return { kind, url, addresses, login: null };
}

/** A channel of a department, open in the office week unless told otherwise. */
export function channelOf(department: string, kind: ChannelKind, more: Partial<Channel> = {}): Channel {
  const key = more.key ?? kind;
  return {
    id: `${department}/${key}`,
    department,
    key,
    kind,
    name: null,
    address: null,
    page: null,
    timezone: 'America/Sao_Paulo',
    speaks: [],
    cost: null,
    note: null,
    hours: { kind: 'week', week: OFFICE_WEEK },
    holidays: new Map(),
    reply: null,
    noReply: null,
    requires: null,
    otherwise: null,
    ...more,
  };
}

/** A department of these channels. */
export function departmentOf(
  id: string,
  channels: readonly Channel[],
  more: Partial<Department> = {},
): Department {
  return {
    id,
    name: { 'pt-BR': `Departamento ${id}`, en: `Department ${id}` },
    handles: null,
    order: 1,
    portalDepartment: null,
    timezone: 'America/Sao_Paulo',
    calendars: [],
    holidays: new Map(),
    links: [],
    otherwise: null,
    channels,
    works: null,
    file: `departments/${id}.yaml`,
    ...more,
  };
}

/** A request of a department, by these of its channels. */
export function requestOf(
  id: string,
  department: string | null,
  channels: readonly (string | Partial<AcceptedChannel>)[] = [],
  more: Partial<Request> = {},
): Request {
  return {
    id,
    title: { 'pt-BR': `Pedido ${id}` },
    group: 'general',
    keywords: { 'pt-BR': [] },
    audience: 'customers',
    department,
    channels: channels.map((it) => ({
      channel: '',
      requires: null,
      note: null,
      only: null,
      ...(typeof it === 'string' ? { channel: it } : it),
    })),
    why: null,
    otherwise: null,
    urgent: false,
    needs: { 'pt-BR': [] },
    selfService: null,
    articles: [],
    ticket: { subject: null, topic: null, topicName: null },
    ...more,
  };
}

/** An announcement without hours. */
export function noticeOf(id: string, published: number, more: Partial<Notice> = {}): Notice {
  return {
    ...pageOf(id),
    published,
    signed: null,
    from: null,
    until: null,
    lead: 7 * 86_400_000,
    bannerUntil: null,
    appliesTo: [],
    channels: [],
    unaffected: [],
    about: [],
    days: [],
    reply: new Map(),
    replaces: [],
    withdrawn: null,
    revision: 1,
    timezone: 'America/Sao_Paulo',
    ...more,
  };
}

/** A site without content but what is given. */
export function siteOf(
  more: Partial<Omit<Site, 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): Site {
  const { settings, ...rest } = more;
  return {
    settings: settingsOf(settings),
    calendars: new Map(),
    departments: [],
    notices: [],
    groups: [{ id: 'general', title: { 'pt-BR': 'Geral' } }],
    requests: [],
    ticketStates: null,
    components: [],
    incidents: [],
    maintenance: [],
    policies: [],
    categories: [],
    search: { synonyms: {}, pinned: {} },
    urls: [],
    ...rest,
  };
}
