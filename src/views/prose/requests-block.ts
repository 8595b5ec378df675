import { type MatrixFilter, selectRequests } from '../../domain/requests/request-matrix.ts';
import type { RequestRoute } from '../../domain/requests/request-route.ts';
import { fill } from '../../i18n/fill.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { TextList } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { weekText } from '../hours/week.ts';

/** One need with the ways that it takes, the best first. */
export interface RequestLine {
  readonly href: string;
  readonly title: LocalText;
  /** The first way, with its department where it is not the one asked for; or that one does it alone. */
  readonly way: string;
  /** The id of the first way and what the page says of its hours without script. */
  readonly best: { readonly id: string; readonly week: string } | null;
  /** `ou Ticket, E-mail`; null where there is one way only. */
  readonly others: string | null;
  readonly needs: LocalText | null;
}

/** What people come with, made from the data. */
export interface RequestsBlock {
  readonly kind: 'requests';
  readonly label: string;
  readonly none: string;
  readonly requests: readonly RequestLine[];
}

/** What `<Requests department="…" channel="…" />` shows. */
export function requestsBlock(context: Context, filter: MatrixFilter): RequestsBlock {
  const { t, site } = context;
  return {
    kind: 'requests',
    label: t.prose.requests,
    none: t.prose.noRequests,
    requests: selectRequests(site, filter).map((route) => requestLine(context, route, filter)),
  };
}

/** The channels whose state such a list shows. */
export function liveIdsOfRequests({ site }: Context, filter: MatrixFilter): readonly string[] {
  return selectRequests(site, filter).flatMap((route) => waysOf(route, filter)[0]?.channel.id ?? []);
}

/** Asked for one channel, the list speaks of that one first. */
function waysOf({ accepted }: RequestRoute, { channel }: MatrixFilter): RequestRoute['accepted'] {
  const asked = accepted.filter((way) => way.channel.id === channel || way.channel.kind === channel);
  return [...asked, ...accepted.filter((way) => !asked.includes(way))];
}

function requestLine(context: Context, route: RequestRoute, filter: MatrixFilter): RequestLine {
  const { t, href, pick, say } = context;
  const ways = waysOf(route, filter);
  const first = ways[0];
  const [name, ...others] = new Set(ways.map(({ channel }) => channelName(context, channel)));
  const elsewhere =
    first !== undefined && filter.department !== undefined && first.department.id !== filter.department;
  return {
    href: href(`/contact/${route.request.id}/`),
    title: pick(route.request.title),
    way: name === undefined ? t.contact.alone : elsewhere ? `${say(first.department.name)}: ${name}` : name,
    best: first === undefined ? null : { id: first.channel.id, week: weekText(context, first.channel.hours) },
    others: others.length === 0 ? null : fill(t.prose.orBy, { channels: others.join(', ') }),
    needs: needsText(context, route.request.needs),
  };
}

function needsText({ locale, site, t }: Context, needs: TextList): LocalText | null {
  const own = needs[locale];
  const list = own ?? needs[site.settings.defaultLocale] ?? [];
  if (list.length === 0) return null;
  const text = fill(t.prose.needs, { needs: list.join('; ') });
  return { text, lang: own === undefined ? site.settings.defaultLocale : null };
}
