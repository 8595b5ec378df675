import type { ChannelKind, RequestGroup, Site } from '../../model/types.ts';
import { type AcceptedWay, type RequestRoute, routeOf } from './request-route.ts';

/** Whether a request may come by a kind of channel. */
export type MatrixCell =
  /** Accepted, in this place of the request's own order (from 1); several channels of the kind share a cell. */
  | { readonly kind: 'accepted'; readonly order: number; readonly ways: readonly AcceptedWay[] }
  /** Its department has the channel, but does not take this by it. */
  | { readonly kind: 'not-accepted' }
  /** Its department has no such channel. */
  | { readonly kind: 'none' };

/** One need, and by which of the kinds of channels it may come. */
export interface MatrixRow {
  readonly route: RequestRoute;
  /** One for each of the matrix's kinds, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** The needs down, the kinds of channels across. */
export interface RequestMatrix {
  /** Whether any of the needs can be met alone. */
  readonly hasSelfService: boolean;
  readonly kinds: readonly ChannelKind[];
  /** Groups with at least one row, in their order. */
  readonly groups: readonly { readonly group: RequestGroup; readonly rows: readonly MatrixRow[] }[];
}

/** Which needs are asked for; what is left out does not narrow them. */
export interface MatrixFilter {
  /** Only requests of this department, or with a channel of it. */
  readonly department?: string | undefined;
  /** Only requests that this channel takes: a kind or a name (`support/email`). */
  readonly channel?: string | undefined;
}

/** Which need takes which kind of channel? Columns are the kinds that any row accepts, in the order in which rows do. */
export function requestMatrix(site: Site, filter: MatrixFilter = {}): RequestMatrix {
  const routes = selectRequests(site, filter);
  const kinds = [...new Set(routes.flatMap((route) => route.accepted.map((way) => way.channel.kind)))];
  const groups = site.groups.flatMap((group) => {
    const rows = routes
      .filter((route) => route.request.group === group.id)
      .map((route) => ({ route, cells: kinds.map((kind) => cellOf(route, kind)) }));
    return rows.length > 0 ? [{ group, rows }] : [];
  });
  return { hasSelfService: routes.some(({ selfService }) => selfService.length > 0), kinds, groups };
}

/** Which requests does a department, or a channel, take? As routes, in the order of the content. */
export function selectRequests(site: Site, { department, channel }: MatrixFilter): readonly RequestRoute[] {
  return site.requests
    .map((request) => routeOf(site, request))
    .filter(
      (route) =>
        (department === undefined ||
          route.department?.id === department ||
          route.accepted.some((way) => way.department.id === department)) &&
        (channel === undefined ||
          route.accepted.some(
            (way) =>
              (department === undefined || way.department.id === department) &&
              (way.channel.id === channel || way.channel.kind === channel),
          )),
    );
}

function cellOf(route: RequestRoute, kind: ChannelKind): MatrixCell {
  const ways = route.accepted.filter((way) => way.channel.kind === kind);
  const first = ways[0];
  if (first !== undefined) return { kind: 'accepted', order: route.accepted.indexOf(first) + 1, ways };
  return { kind: route.notAccepted.some((channel) => channel.kind === kind) ? 'not-accepted' : 'none' };
}
