import type { LiveChannel, ReasonsIsland, ReasonsText } from '../../client/reasons/island.ts';
import { encodeTable, tableReach } from '../../domain/hours/table.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import { isWritten } from '../../domain/requests/best-way.ts';
import { channelName } from '../../i18n/words/channels-text.ts';
import { type Audience, nextSentence } from '../../i18n/words/state-sentences.ts';
import type { Channel } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { dateWords } from '../date-words.ts';
import { liveZone } from '../live-island.ts';
import { Sentences } from './sentences.ts';
import { targetsOf } from './targets.ts';

interface Told {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel | null;
  readonly audience: Audience;
}

/**
 * Why every channel of the site is open or closed at any instant of the published table, and how soon what is written
 * to it is answered: what the script of reasons (client/reasons.ts) needs, in the language of the context.
 */
export function reasonsIsland(context: Context): ReasonsIsland {
  const { site, now, locale, t } = context;
  const span = tableReach(site.settings.timezone, now);
  const told = toldOf(context);
  const audiences = new Map(told.map(({ id, audience }) => [id, audience]));
  const schedules = new Map(told.map(({ id }) => [id, scheduleFor(site, now, id)] as const));
  const sentences = new Sentences(context);
  const table = encodeTable(schedules, span, (id, segment) =>
    sentences.numberOf(segment, audiences.get(id) ?? 'live'),
  );
  const zones = new Set([...schedules.values()].map(({ zone }) => zone));
  const entries = told.map(({ id, name, channel, audience }): readonly [string, LiveChannel] => {
    const schedule = scheduleFor(site, now, id);
    return [
      id,
      {
        name,
        zone: schedule.zone,
        opens: nextSentence(t, { state: 'closed', audience }),
        targets: channel === null ? [] : targetsOf(context, channel, schedule, span),
      },
    ];
  });
  return {
    table,
    sentences: sentences.all,
    channels: Object.fromEntries(entries),
    zones: Object.fromEntries([...zones].map((zone) => [zone, liveZone(zone, span, locale)])),
    dates: dateWords(locale),
    t: texts(context),
  };
}

function toldOf(context: Context): readonly Told[] {
  return context.site.departments.flatMap((department): readonly Told[] => {
    const { id, name, works, channels } = department;
    if (works !== null) return [{ id, name: context.say(name), channel: null, audience: 'works' }];
    const names = channels.map((channel) => channelName(context, channel));
    return channels.map((channel, index) => ({
      id: channel.id,
      name: nameAmong(names, index, channel),
      channel,
      audience: isWritten(channel.kind) ? 'written' : 'live',
    }));
  });
}

/** Of several channels with one name: the name with what tells them apart. */
function nameAmong(names: readonly string[], index: number, { key, kind }: Channel): string {
  const name = names[index] ?? '';
  const isAlone = names.filter((other) => other === name).length === 1;
  return isAlone || key === kind ? name : `${name} (${key})`;
}

function texts({ t }: Context): Readonly<Record<ReasonsText, string>> {
  const { sentences } = t;
  return {
    closes: sentences.closes,
    noOpening: sentences.noOpening,
    meanwhile: sentences.meanwhile,
    openUntil: sentences.openUntil,
    openAlways: sentences.openAlways,
    first: sentences.first,
    answered: sentences.answered,
    answeredBy: sentences.answeredBy,
    peak: sentences.peak,
    peakBy: sentences.peakBy,
    clock: sentences.clock,
    bare: sentences.bare,
    tomorrow: sentences.tomorrow,
    weekday: sentences.weekday,
    date: sentences.date,
    atOnes: sentences.atOnes,
    atOne: sentences.atOne,
    yours: t.live.yours,
  };
}
