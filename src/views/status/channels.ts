import { outagesOf } from '../../domain/incidents/outages.ts';
import { fill } from '../../i18n/fill.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { channelOf } from '../channel-link.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';
import { momentOf } from './moment.ts';
import { statusRecordOf } from './status-record.ts';

/** A channel of ours that an incident has put out of order. */
export interface ChannelDown {
  readonly name: string;
  readonly since: string;
  readonly incident: { readonly href: string; readonly title: LocalText };
}

/** `Telefone (Suporte técnico)`. */
export function channelLabel(context: Context, id: string): string {
  const found = channelOf(context, id);
  if (found === undefined) return id;
  return `${channelName(context, found.channel)} (${context.say(found.department.name)})`;
}

/** Our own channels that are down at the instant of the context. */
export function channelsDown(context: Context): readonly ChannelDown[] {
  const { site, now, t, href } = context;
  const { incidents } = statusRecordOf(context);
  return site.departments
    .flatMap(({ channels }) => channels)
    .flatMap(({ id }) => {
      const outage = outagesOf(incidents, id, now).find(({ until }) => until === null);
      const incident = incidents.find((it) => it.id === outage?.incident);
      if (outage === undefined || incident === undefined) return [];
      return [
        {
          name: channelLabel(context, id),
          since: fill(t.status.downSince, { time: momentOf(context, outage.from).text }),
          incident: { href: href(`/status/${incident.id}/`), title: textOf(context, incident).title },
        },
      ];
    });
}
