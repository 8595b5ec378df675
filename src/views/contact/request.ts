import { isWritten } from '../../domain/requests/best-way.ts';
import type { AcceptedWay, RequestRoute } from '../../domain/requests/request-route.ts';
import { routeOf, ticketLink } from '../../domain/requests/request-route.ts';
import { fill } from '../../i18n/fill.ts';
import { intlLocale } from '../../i18n/formats.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { languageNames } from '../../i18n/words/language-names.ts';
import type { Request } from '../../model/types.ts';
import { type ChannelLink, channelLink } from '../channel-link.ts';
import type { Context, LocalText } from '../context.ts';
import { inReadersLanguageFirst } from '../hours/readers-language.ts';
import { replyLines } from '../hours/reply-lines.ts';
import { zonedWeekText } from '../hours/week.ts';
import { liveIsland } from '../live-island.ts';
import { pageLink } from '../page-link.ts';
import type { TimedText } from '../timed-text.ts';
import { keywordsOf } from './overview.ts';

/** One accepted way of a request: the channel, its state's place, what it asks, how it is reached. */
export interface WayView {
  readonly id: string;
  readonly kind: AcceptedWay['channel']['kind'];
  readonly name: string;
  readonly department: LocalText | null;
  readonly week: string;
  readonly link: ChannelLink | null;
  readonly action: string;
  /** One writes there and is read later. */
  readonly written: boolean;
  /** When alone it is accepted; null: always. */
  readonly only: LocalText | null;
  /** What one must prove. */
  readonly proof: string | null;
  readonly notes: readonly LocalText[];
  /** With what one signs in to the portal, where that is the way. */
  readonly login: LocalText | null;
  /** The reply targets, each while it holds. */
  readonly reply: readonly TimedText[];
  /** Why none is promised. */
  readonly noReply: LocalText | null;
  /** Of which ways of its department the script names one in place of this, and where its exceptions stand. */
  readonly among: readonly string[];
  readonly page: string;
}

/** The answer to a need. */
export interface RequestView {
  readonly id: string;
  readonly title: LocalText;
  readonly description: string;
  readonly group: string;
  /** Other words for it, by which search finds the page. */
  readonly keywords: string;
  readonly urgent: boolean;
  readonly department: {
    readonly name: LocalText;
    readonly handles: LocalText | null;
    readonly href: string;
  } | null;
  readonly selfService: readonly { readonly href: string; readonly label: string; readonly exact: boolean }[];
  readonly path: LocalText | null;
  /** With what one signs in to the portal, where no way of the page says it. */
  readonly login: LocalText | null;
  readonly ways: readonly WayView[];
  readonly needs: readonly LocalText[];
  readonly articles: readonly { readonly href: string; readonly title: LocalText }[];
  /** Why these channels alone, and that as a heading. */
  readonly why: LocalText | null;
  readonly whyTitle: string;
  readonly otherwise: LocalText | null;
  readonly notHere: string | null;
  readonly topic: string | null;
  readonly live: object;
  /** The script that says why. */
  readonly reasonsHref: string;
  /** The one that says how soon what is written is answered. */
  readonly repliesHref: string;
}

/** What the page of a request shows. */
export function requestView(context: Context, request: Request): RequestView {
  const { site, t, pick, say, href, locale } = context;
  const route = routeOf(site, request, locale);
  const { department } = route;
  const title = pick(request.title);
  const byTicket = route.accepted.some(({ channel }) => channel.kind === 'ticket');
  return {
    id: request.id,
    title,
    description: descriptionOf(context, route),
    group: request.group,
    keywords: keywordsOf(context, request).join(', '),
    urgent: request.urgent,
    department:
      department === null
        ? null
        : {
            name: pick(department.name),
            handles: department.handles === null ? null : pick(department.handles),
            href: href(`/hours/${department.id}/`),
          },
    selfService: route.selfService.map(({ place, url, exact }) => ({
      href: url,
      label: t.contact.places[place],
      exact,
    })),
    path: request.selfService?.path == null ? null : pick(request.selfService.path),
    login: byTicket || route.selfService.length === 0 ? null : loginOf(context),
    ways: inReadersLanguageFirst(locale, route.accepted, ({ channel }) => channel.speaks).map((way) =>
      wayView(context, route, way),
    ),
    needs: needsOf(context, request),
    articles: request.articles.flatMap((id) => pageLink(context, `tutorials/${id}`) ?? []),
    why: request.why === null ? null : pick(request.why),
    whyTitle: whyTitle(context, route),
    otherwise: route.otherwise === null ? null : pick(route.otherwise),
    notHere:
      route.notAccepted.length === 0
        ? null
        : fill(t.contact.notHere, {
            channels: route.notAccepted.map((channel) => channelName(context, channel)).join(', '),
          }),
    topic:
      request.ticket.topicName === null
        ? null
        : fill(t.contact.topic, { topic: say(request.ticket.topicName) }),
    reasonsHref: href('/live-reasons.js'),
    repliesHref: href('/live-replies.js'),
    live: liveIsland(
      context,
      route.accepted.map(({ channel }) => channel.id),
      route.accepted.length > 0 ? 'whole' : 'none',
    ),
  };
}

function descriptionOf({ t, say, site }: Context, { request, accepted, department }: RequestRoute): string {
  const name = department === null ? site.settings.name : say(department.name);
  const kinds = [...new Set(accepted.map(({ channel }) => t.channels[channel.kind]))].join(', ');
  const title = say(request.title);
  return `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${name}${kinds === '' ? '' : `: ${kinds}`}.`;
}

function wayView(context: Context, route: RequestRoute, way: AcceptedWay): WayView {
  const { t, pick } = context;
  const { channel, department } = way;
  const { noReply } = channel;
  const link = linkOf(context, route.request, way);
  return {
    id: channel.id,
    kind: channel.kind,
    name: channelName(context, channel),
    department: department.id === route.department?.id ? null : pick(department.name),
    week: zonedWeekText(context, channel),
    link,
    action: link !== null && link.text === channel.address ? link.text : t.channelAction[channel.kind],
    written: isWritten(channel.kind),
    only:
      way.only === null
        ? null
        : { text: fill(t.contact.only, { when: context.say(way.only) }), lang: pick(way.only).lang },
    proof: way.requires === null ? null : t.proofs[way.requires],
    notes: notesOf(context, route, way),
    login: channel.kind === 'ticket' ? loginOf(context) : null,
    reply: replyLines(context, channel),
    noReply: noReply && pick(noReply),
    among: route.accepted
      .filter((other) => other.department.id === department.id)
      .map((other) => other.channel.id),
    page: context.href(`/hours/${department.id}/`),
  };
}

function loginOf({ site: { settings }, pick }: Context): LocalText | null {
  const login = settings.portal?.login;
  return login == null ? null : pick(login);
}

/** `Por que só por ticket ou telefone`: the kinds that are accepted, in the order of the content. */
function whyTitle({ t, locale }: Context, { accepted }: RequestRoute): string {
  const kinds = [...new Set(accepted.map(({ channel }) => channel.kind))];
  if (kinds.length === 0) return t.contact.why;
  const names = kinds.map((kind) => inSentence(t.channels[kind]));
  const channels = new Intl.ListFormat(intlLocale(locale), { type: 'disjunction' }).format(names);
  return fill(t.contact.whyOnly, { channels });
}

/** A channel's name within a sentence: `ticket`, `e-mail`; what is a name of its own stays, `WhatsApp`, `SMS`. */
const inSentence = (name: string): string =>
  /^(?:WhatsApp|SMS|Telegram|Messenger)$/.test(name) ? name : name.toLowerCase();

/** What else one should know of a way: its note, its price, other languages, what happens to what comes wrongly. */
function notesOf(context: Context, route: RequestRoute, way: AcceptedWay): readonly LocalText[] {
  const { t, pick, locale } = context;
  const { channel, department } = way;
  const notes: LocalText[] = [way.note, channel.note, channel.cost].flatMap((text) =>
    text === null ? [] : [pick(text)],
  );
  const isSpoken = channel.speaks.length === 0 || channel.speaks.some((one) => locale.startsWith(one));
  if (!isSpoken)
    notes.push({ text: `${t.hours.speaks}: ${languageNames(locale, channel.speaks)}`, lang: null });
  const { otherwise } = channel;
  if (otherwise !== null && otherwise !== department.otherwise && otherwise !== route.otherwise)
    notes.push(pick(otherwise));
  return notes;
}

function linkOf(context: Context, request: Request, way: AcceptedWay): ChannelLink | null {
  const { site, locale, t, say } = context;
  const subject = request.ticket.subject === null ? undefined : say(request.ticket.subject);
  if (way.channel.kind !== 'ticket' || way.channel.page !== null) {
    return channelLink(context, way.channel, subject === undefined ? {} : { subject });
  }
  const link = ticketLink(site.settings, way, { request, locale });
  return link === null
    ? null
    : { href: link.url, text: t.channelAction.ticket, copy: null, secret: false, exact: link.exact };
}

function needsOf({ site, locale }: Context, { needs }: Request): readonly LocalText[] {
  const own = needs[locale];
  const lang = own === undefined ? site.settings.defaultLocale : null;
  return (own ?? needs[site.settings.defaultLocale] ?? []).map((text) => ({ text, lang }));
}
