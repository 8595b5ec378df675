import { encodeTable } from '../domain/hours/table.ts';
import type { Reason, Schedule } from '../domain/hours/types.ts';
import { isWritten } from '../domain/requests/best-way.ts';
import { offsetPeriods } from '../domain/time/offset-periods.ts';
import type { Instant } from '../domain/time/types.ts';
import { zoneName } from '../i18n/zone-name.ts';
import type { Channel } from '../model/types.ts';
import type { Context } from './context.ts';
import { sourceView } from './hours/source-view.ts';
import { scheduleFor } from './schedules.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The table begins a day before the build, for readers whose clock is behind, and covers seventy days. */
const BEHIND = DAY;
const AHEAD = 70 * DAY;

/** The table of hours of some channels (or departments that only work) with the zones, reasons and texts that the script needs. */
export function liveIsland(context: Context, ids: readonly string[]): object {
  const { site, now } = context;
  const [from, until] = [now - BEHIND, now + AHEAD];
  const unique = [...new Set(ids)];
  const schedules = new Map(unique.map((id) => [id, scheduleFor(site, now, id)] as const));
  const zones = [...new Set([site.settings.timezone, ...[...schedules.values()].map(({ zone }) => zone)])];
  const reasons = new Reasons(context);
  const table = encodeTable(schedules, from, until, (reason) => reasons.indexOf(reason));
  return {
    table,
    reasons: reasons.texts,
    zones: zones.map((id) => zoneTable(context, id, from, until)),
    channels: Object.fromEntries(unique.map((id) => [id, channelEntry(context, id, schedules, zones)])),
    t: liveTexts(context),
  };
}

/** The reasons of a table in words, each once; 0 is the ordinary week, of which there is nothing to say. */
class Reasons {
  readonly texts: string[] = [''];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  indexOf(reason: Reason): number {
    const text = sourceView(this.#context, reason).text.text;
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
}

function channelEntry(
  context: Context,
  id: string,
  schedules: ReadonlyMap<string, Schedule>,
  zones: readonly string[],
) {
  const channel = context.site.departments
    .flatMap(({ channels }) => channels as readonly Channel[])
    .find((known) => known.id === id);
  return [
    zones.indexOf(schedules.get(id)?.zone ?? ''),
    Number(channel !== undefined && isWritten(channel.kind)),
  ];
}

function zoneTable(context: Context, id: string, from: Instant, until: Instant) {
  const periods = offsetPeriods(id, from, until);
  return [
    id,
    zoneName(id, context.locale),
    periods.map((period) => [period.from / MINUTE, period.offset / MINUTE]),
  ];
}

function liveTexts({ t }: Context): Readonly<Record<string, string>> {
  const { state, live, units } = t;
  return {
    open: state.open,
    closed: state.closed,
    down: state.down,
    unknown: state.unknown,
    openUntil: state.openUntil,
    opensAt: state.opensAt,
    closesIn: state.closesIn,
    always: state.always,
    writeNow: state.writeNow,
    readFrom: state.readFrom,
    noOpening: state.noOpening,
    tomorrow: state.tomorrow,
    onDuty: state.onDuty,
    offDuty: state.offDuty,
    yours: live.yours,
    simulation: live.simulation,
    leave: live.leaveSimulation,
    minute: units.minutes.one.replace('{n} ', ''),
    minutes: units.minutes.other.replace('{n} ', ''),
  };
}
