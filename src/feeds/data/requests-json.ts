import { type AcceptedWay, type RequestRoute, routeOf } from '../../domain/requests/request-route.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import type { Request, Site, Text, TextList } from '../../model/types.ts';
import { type FeedContext, type FeedOptions, feedContext } from '../feed-context.ts';
import { channelUrl, publicAddress } from './channel-address.ts';
import { FORMAT } from './hours-json.ts';
import { jsonText } from './json-text.ts';

/** `/api/requests.json`: what people come with, which channels take it, best first, and where it is done alone. */
export function requestsJson(site: Site, options: FeedOptions): string {
  const context = feedContext(site, options);
  return jsonText({
    format: FORMAT,
    generated_at: formatInstant(options.now),
    language: context.locale,
    groups: site.groups.map(({ id, title }) => ({ id, title: context.say(title) })),
    requests: site.requests.map((request) => requestJson(context, request)),
  });
}

function requestJson(context: FeedContext, request: Request) {
  const route = routeOf(context.site, request, context.locale);
  const { selfService } = request;
  return {
    id: request.id,
    title: context.say(request.title),
    url: context.url(`/contact/${request.id}/`),
    group: request.group,
    keywords: list(context, request.keywords),
    audience: request.audience,
    urgent: request.urgent,
    department: request.department,
    channels: route.accepted.map((way) => wayJson(context, route, way)),
    not_accepted: route.notAccepted.map(({ id }) => id),
    why: maybe(context, request.why),
    otherwise: maybe(context, route.otherwise),
    needs: list(context, request.needs),
    self_service:
      selfService === null
        ? null
        : {
            path: maybe(context, selfService.path),
            links: route.selfService.map(({ place, url, exact }) => ({ to: place, url, exact })),
          },
    articles: articlesOf(context, request),
  };
}

function wayJson(
  context: FeedContext,
  { request }: RequestRoute,
  { channel, department, ...way }: AcceptedWay,
) {
  return {
    id: channel.id,
    department: department.id,
    kind: channel.kind,
    name: channelName(context, channel),
    requires: way.requires,
    note: maybe(context, way.note),
    only: maybe(context, way.only),
    address: publicAddress(channel),
    url: channelUrl(context, department, channel, request),
  };
}

function articlesOf({ site, page, url }: FeedContext, request: Request) {
  const tutorials = site.categories.flatMap((category) => category.tutorials);
  return request.articles.flatMap((id) => {
    const found = tutorials.find((tutorial) => tutorial.id === id);
    return found === undefined ? [] : [{ id, title: page(found).title, url: url(`/tutorials/${id}/`) }];
  });
}

function maybe({ say }: FeedContext, text: Text | null): string | null {
  return text === null ? null : say(text);
}

function list({ site, locale, discreet }: FeedContext, texts: TextList): readonly string[] {
  return (texts[locale] ?? texts[site.settings.defaultLocale] ?? []).map(discreet);
}
