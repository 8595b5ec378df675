import type { ReplyTarget } from '../../domain/hours/types.ts';
import { say } from '../../i18n/problems/say.ts';
import type { ChannelData } from '../../schemas/channels.ts';
import type { DepartmentData } from '../../schemas/departments.ts';
import type { Entry } from '../read/entry.ts';
import type { Calendar, Channel, Department, Settings } from '../types.ts';
import { warnUnreachable } from './channel-warnings.ts';
import { type KeptHolidays, linkHolidays, NO_HOLIDAYS } from './holidays.ts';
import { byOrder, LAST, type Linking } from './linking.ts';
import { knownOf, namesOf } from './names.ts';
import { warnPortal } from './portal-warnings.ts';
import { type ResolvedChannel, resolveSameAs, type WrittenChannel } from './same-as.ts';

/** The departments with their channels, by order, then id. */
export function linkDepartments(
  linking: Linking,
  calendars: ReadonlyMap<string, Calendar>,
  settings: Settings | null,
): readonly Department[] {
  const { contents, report, site } = linking;
  const names = namesOf(linking);
  const holidaysOf = (
    kept: DepartmentData['holidays'],
    entry: Entry<DepartmentData>,
    path: (string | number)[],
  ) => (kept === undefined ? null : linkHolidays(kept, { entry, path }, calendars, names.calendars, report));

  const common = new Map<string, WrittenChannel['department']>();
  const channels = new Map<string, WrittenChannel>();
  for (const entry of contents.departments) {
    const { data } = entry;
    const department = {
      timezone: data.timezone ?? site.timezone,
      holidays: holidaysOf(data.holidays, entry, ['holidays']) ?? NO_HOLIDAYS,
    };
    common.set(entry.id, department);
    for (const [index, channel] of (data.channels ?? []).entries()) {
      const path = ['channels', index];
      const id = `${entry.id}/${channel.id ?? channel.kind}`;
      if (channels.has(id)) {
        refuseSecond(linking, entry, path, channel);
        continue;
      }
      const holidays = holidaysOf(channel.holidays, entry, [...path, 'holidays']);
      const own = { timezone: channel.timezone ?? null, holidays };
      channels.set(id, { id, entry, path, data: channel, own, department });
    }
  }
  const resolved = resolveSameAs(channels, (id) => contents.broken.has(`departments/${id}`), report);
  for (const channel of channels.values())
    warnUnreachable(linking, channel, resolved.get(channel.id), settings);

  return contents.departments
    .map((entry): Department => {
      const { id, data, file } = entry;
      const { timezone, holidays } = common.get(id) ?? { timezone: site.timezone, holidays: NO_HOLIDAYS };
      const otherwise = data.otherwise ?? null;
      const own = [...channels.values()].filter((channel) => channel.entry === entry);
      const linked = own.flatMap((channel) => {
        const found = resolved.get(channel.id);
        return found === undefined ? [] : [channelOf(channel.id, found, otherwise)];
      });
      warnPortal(linking, entry, linked, settings?.portal ?? null);
      return {
        id,
        name: data.name,
        handles: data.handles ?? null,
        order: data.order ?? LAST,
        portalDepartment: data.portal_department ?? null,
        timezone,
        calendars: holidays.calendars,
        holidays: holidays.days,
        links: knownOf(report, entry, ['links'], data.links, names.links),
        otherwise,
        channels: linked,
        works: data.works ?? null,
        file,
      };
    })
    .sort(byOrder);
}

function channelOf(
  id: string,
  { data, timezone, holidays }: ResolvedChannel,
  otherwise: Department['otherwise'],
): Channel {
  const [department = '', key = ''] = id.split('/');
  const hours = data.hours ?? { kind: 'unstated' as const };
  return {
    id,
    department,
    key,
    kind: data.kind,
    name: data.name ?? null,
    address: data.address ?? null,
    page: data.page ?? null,
    timezone,
    speaks: data.speaks ?? [],
    cost: data.cost ?? null,
    note: data.note ?? null,
    hours,
    holidays: closingDays(hours.kind, holidays),
    reply: replyOf(data.reply),
    noReply: data.reply?.none ?? null,
    requires: data.requires ?? null,
    otherwise: data.otherwise ?? otherwise,
  };
}

/** Calendars do not close what is open day and night, and claim nothing where nothing is claimed. */
function closingDays(kind: NonNullable<ChannelData['hours']>['kind'], { days }: KeptHolidays) {
  return kind === 'always' || kind === 'unstated' ? NO_HOLIDAYS.days : days;
}

function replyOf(reply: ChannelData['reply']): ReplyTarget | null {
  if (reply === undefined || reply.none !== undefined) return null;
  return { usual: reply.usual ?? null, peak: reply.peak ?? null, counted: reply.counted ?? 'open' };
}

function refuseSecond(
  { report }: Linking,
  entry: Entry<DepartmentData>,
  path: (string | number)[],
  channel: ChannelData,
): void {
  const key = channel.id ?? channel.kind;
  const message = say('is a second channel called {key}', { key });
  const fix = say('add id: {key}-2, or another name of its own', { key });
  report.atField(entry, path, { code: 'duplicate-id', message, fix });
}
