import { civilDateAt } from '../../domain/time/civil.ts';
import type { DurationRange } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import type { NoticeData } from '../../schemas/notices.ts';
import type { WrittenPage } from '../read/page.ts';
import type { Department, Notice } from '../types.ts';
import { type ChannelFinder, channelFinder } from './channel-finder.ts';
import { dateList } from './date-list.ts';
import type { Linking } from './linking.ts';
import { isKnown, namesOf } from './names.ts';
import { channelsOfKey, exactness } from './notice-channels.ts';
import { linkNoticeDays } from './notice-days.ts';
import { linkPage } from './page-texts.ts';

const WEEK = 7 * 86_400_000;
/** The longest that a notice may hold, in days: more is a slip in a year. */
const LONGEST = 731;

/** The notices, newest published first. Whether they contradict each other is asked elsewhere. */
export function linkNotices(linking: Linking, departments: readonly Department[]): readonly Notice[] {
  const finder = channelFinder(departments, linking);
  return linking.contents.notices
    .map((page) => linkNotice(page, finder, linking))
    .sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
}

function linkNotice(page: WrittenPage<NoticeData>, finder: ChannelFinder, linking: Linking): Notice {
  const { original: entry } = page;
  const { data } = entry;
  const { channels, isWhole } = linkAppliesTo(page, finder, linking);
  const range = rangeOf(page, linking);
  const known = isWhole ? finder : null;
  return {
    ...linkPage(page, linking),
    id: idOfNotice(page),
    published: data.published,
    signed: data.signed ?? null,
    from: range?.from ?? null,
    until: range?.until ?? null,
    lead: data.lead ?? WEEK,
    bannerUntil: data.banner_until ?? null,
    appliesTo: data.applies_to ?? [],
    channels,
    unaffected: linkUnaffected(page, channels, linking),
    about: data.about ?? [],
    days:
      range === null || data.days === undefined
        ? []
        : linkNoticeDays(entry, range, channels, known, linking.report),
    reply: linkReply(page, channels, known, linking),
    replaces: linkReplaces(page, linking),
    withdrawn:
      data.withdrawn === undefined ? null : { at: data.withdrawn.at, text: data.withdrawn.text ?? null },
    revision: data.revision ?? 1,
    timezone: linking.site.timezone,
  };
}

/** The id by which everything speaks of a notice: as written, else its file's name. */
export function idOfNotice({ id, original }: WrittenPage<NoticeData>): string {
  return original.data.id ?? id;
}

function linkAppliesTo(
  { original: entry }: WrittenPage<NoticeData>,
  finder: ChannelFinder,
  { report }: Linking,
) {
  let isWhole = entry.data.applies_to !== undefined;
  const channels = (entry.data.applies_to ?? []).flatMap((name, index) => {
    const found = finder.schedules(name);
    if (found !== null && !('code' in found)) return found;
    isWhole = false;
    if (found !== null) report.atField(entry, ['applies_to', index], found);
    return [];
  });
  return { channels: [...new Set(channels)], isWhole };
}

/** The dates of a notice that holds for a time; what is missing for that, or turned round, is reported. */
function rangeOf({ original: entry }: WrittenPage<NoticeData>, { report, site }: Linking) {
  const { from, until, days, applies_to, reply, published, banner_until } = entry.data;
  const lacks = (key: string, fix: Said) =>
    report.atField(entry, [], { code: 'missing-key', message: say('has no {key}', { key }), fix });
  if (banner_until !== undefined && banner_until < civilDateAt(site.timezone, published)) {
    const fix = say('write a date after published');
    report.atField(entry, ['banner_until'], {
      code: 'reversed-range',
      message: say('is before the notice is published'),
      fix,
    });
  }
  if (from === undefined || until === undefined) {
    const dated = [from, until, days, reply].some((one) => one !== undefined);
    if (dated && from === undefined) lacks('from', say('add from: with the first date on which it holds'));
    if (dated && until === undefined) lacks('until', say('add until: with the last date on which it holds'));
    return null;
  }
  if (applies_to === undefined && (days ?? reply) !== undefined) {
    lacks('applies_to', say('add applies_to: [support], the departments or channels of which it speaks'));
  }
  if (applies_to !== undefined && days === undefined) {
    lacks('days', say('add days: and say what holds on every date from from to until'));
  }
  if (until < from) {
    report.atField(entry, ['until'], {
      code: 'reversed-range',
      message: say('is {until}, before from, which is {from}', {
        until: dateList([until]),
        from: dateList([from]),
      }),
      fix: say('write {from} or a later date, or an earlier one as from', { from: dateList([from]) }),
    });
    return null;
  }
  if (until - from >= LONGEST) {
    const message = say('is {days} days after from', { days: until - from });
    report.atField(entry, ['until'], {
      code: 'notice-too-long',
      message,
      fix: say('check the years of from and until'),
    });
    return null;
  }
  if (civilDateAt(site.timezone, published) > from) {
    const fix = say('write a time at or before from: nobody can know of it later');
    report.atField(entry, ['published'], {
      code: 'notice-published-late',
      message: say('is after from'),
      fix,
    });
  }
  return { from, until };
}

function linkUnaffected(
  page: WrittenPage<NoticeData>,
  channels: readonly string[],
  linking: Linking,
): Notice['unaffected'] {
  const { original: entry } = page;
  const { departments } = namesOf(linking);
  (entry.data.unaffected ?? []).forEach((one, index) => {
    const path = ['unaffected', index];
    if (one.kind === 'text' || !isKnown(linking.report, entry, path, one.id, departments)) return;
    if (!channels.some((id) => id === one.id || id.startsWith(`${one.id}/`))) return;
    const message = say('is {id}, to which the notice applies', { id: one.id });
    linking.report.atField(entry, path, {
      code: 'notice-unaffected',
      message,
      fix: say('remove it here, or from applies_to'),
    });
  });
  return entry.data.unaffected ?? [];
}

function linkReply(
  { original: entry }: WrittenPage<NoticeData>,
  channels: readonly string[],
  finder: ChannelFinder | null,
  { report }: Linking,
): Notice['reply'] {
  const reply = new Map<string, DurationRange>();
  const spoken = new Map<string, number>();
  for (const [key, range] of Object.entries(entry.data.reply ?? {})) {
    if (finder === null) continue;
    const found = channelsOfKey(key, channels, finder);
    if ('message' in found) {
      report.atField(entry, ['reply', key], { code: 'notice-channel', ...found, at: 'key' });
      continue;
    }
    for (const id of found) {
      const exact = exactness(key, id, finder);
      if (exact < (spoken.get(id) ?? 0)) continue;
      spoken.set(id, exact);
      reply.set(id, range);
    }
  }
  return reply;
}

function linkReplaces(page: WrittenPage<NoticeData>, linking: Linking): readonly string[] {
  const { contents, report } = linking;
  const others = contents.notices.map(idOfNotice).filter((id) => id !== idOfNotice(page));
  const hasBroken = [...contents.broken].some((key) => key.startsWith('notices/'));
  const names = { what: say('other notice'), ids: new Set(others), tolerates: () => hasBroken };
  return (page.original.data.replaces ?? []).filter((id, index) => {
    return isKnown(report, page.original, ['replaces', index], id, names);
  });
}
