import type { Week } from '../../src/domain/time/types.ts';
import type {
  AcceptedChannel,
  Channel,
  ChannelKind,
  Notice,
  Portal,
  Request,
  Settings,
  Site,
} from '../../src/model/types.ts';
import { pageOf } from './hand-built-status.ts';
import { channelOf as plainChannel, siteOf as plainSite } from './site-builder.ts';

export { departmentOf } from './site-builder.ts';

/** Monday to Friday 09:00 to 18:00. */
export const OFFICE_WEEK: Week = [0, 1, 2, 3, 4, 5, 6].map((day) =>
  day < 5 ? [{ start: 540, end: 1080 }] : [],
);

/** A portal with its kind's own addresses. */
export function portalOf(kind: Portal['kind'], url: string, addresses: Portal['addresses'] = {}): Portal {
  return { kind, url, addresses, login: null };
}

/** A channel of a department, open in the office week unless told otherwise. */
export function channelOf(department: string, kind: ChannelKind, more: Partial<Channel> = {}): Channel {
  const { key = kind, hours = { kind: 'week', week: OFFICE_WEEK } } = more;
  return plainChannel(`${department}/${key}`, hours, { kind, ...more });
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

/** A company that writes Portuguese, Spanish and English and has a portal, without content but what is given. */
export function siteOf(
  more: Partial<Omit<Site, 'settings'>> & { readonly settings?: Partial<Settings> } = {},
): Site {
  const { settings, ...facts } = more;
  return plainSite(
    { groups: [{ id: 'general', title: { 'pt-BR': 'Geral' } }], ...facts },
    {
      locales: ['pt-BR', 'es', 'en'],
      website: 'https://example.com/',
      portal: portalOf('whmcs', 'https://cliente.example.com/'),
      ...settings,
    },
  );
}
