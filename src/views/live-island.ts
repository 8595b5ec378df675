import type { Island, LiveZone } from '../client/hours/island.ts';
import { HORIZON } from '../domain/hours/chunk.ts';
import { encodeTable, tableReach } from '../domain/hours/table.ts';
import { scheduleFor } from '../domain/notices/schedules.ts';
import { offsetPeriods } from '../domain/time/offset-periods.ts';
import type { Span } from '../domain/time/types.ts';
import { zoneName } from '../i18n/zone-name.ts';
import type { Context } from './context.ts';
import { dateWords } from './date-words.ts';
import { LiveTexts, type ReasonStyle } from './live-texts.ts';
import { toldChannels } from './reasons/page-reasons.ts';

/** The table of hours of some channels (or departments that only work) with the zones, words and texts that the script needs; with whole reasons what that of reasons needs, too. */
export function liveIsland(context: Context, ids: readonly string[], reasons: ReasonStyle = 'none'): Island {
  const { site, now, t, locale } = context;
  const home = site.settings.timezone;
  const reach = tableReach(home, now);
  const schedules = new Map([...new Set(ids)].map((id) => [id, scheduleFor(site, now, id)] as const));
  const texts = new LiveTexts(context, reasons);
  const elsewhere = [...schedules]
    .filter(([, { zone }]) => zone !== home)
    .map(([id, { zone }]) => [id, zone]);
  const named = site.departments
    .filter(({ id, channels }) =>
      [id, ...channels.map((channel) => channel.id)].some((it) => schedules.has(it)),
    )
    .map(({ timezone }) => timezone);
  const zones = new Set([...named, ...[...schedules.values()].map(({ zone }) => zone)]);
  zones.delete(home);
  return {
    table: encodeTable(schedules, reach, (id, segment, ends) => texts.numberOf(id, segment, ends)),
    texts: texts.all,
    zones: Object.fromEntries(['', ...zones].map((id) => [id, liveZone(id || home, reach, locale)])),
    zoneOf: Object.fromEntries(elsewhere),
    dates: dateWords(locale),
    tomorrow: t.state.tomorrow,
    // A line of its own where there is no room beside the company's time.
    yours: ` (${t.live.yours.replaceAll(' ', '\u00a0')})`,
    closesIn: [closesIn(context, 'one'), closesIn(context, 'other')],
    reasons:
      reasons === 'whole' ? { sentences: texts.sentences, channels: toldChannels(context, ids) } : undefined,
  };
}

/** A zone of the script: its name in a language, and its offsets within the table and as far behind it as a change is told. */
export function liveZone(id: string, { from, until }: Span, locale: Context['locale']): LiveZone {
  const [first, ...later] = offsetPeriods(id, from, until + HORIZON);
  const offsets = later.map((period) => [period.from, period.offset] as const).reverse();
  return [zoneName(id, locale), [...offsets, [0, first?.offset ?? 0]]];
}

function closesIn({ t }: Context, form: 'one' | 'other'): string {
  const time = t.units.minutes[form].replace('{n}', form === 'one' ? '1' : '{time}');
  return ` · ${t.state.closesIn.replace('{time}', () => time)}`;
}
