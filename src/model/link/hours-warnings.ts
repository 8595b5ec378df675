import { HORIZON } from '../../domain/hours/chunk.ts';
import { skippedTimes } from '../../domain/hours/skipped-times.ts';
import { stateAt } from '../../domain/hours/state-at.ts';
import type { Schedule } from '../../domain/hours/types.ts';
import { scheduleOf } from '../../domain/notices/schedule.ts';
import { formatCivilDate } from '../../domain/time/epoch-day.ts';
import { formatMinutes } from '../../domain/time/hours-text.ts';
import type { Instant } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import type { Locatable, Path } from '../report.ts';
import type { Channel, Site } from '../types.ts';
import type { Linking } from './linking.ts';
import { idOfNotice } from './notices.ts';

/** Warns of hours that come to nothing in the days after `now`: at times that the clocks skip, or never at all. */
export function warnOfHours(site: Site, now: Instant, linking: Linking): void {
  for (const { channel, entry, path, writes } of writtenChannels(site, linking)) {
    const schedule = scheduleOf(channel, { notices: site.notices, incidents: [], now });
    const own = { entry, path: writes ? [...path, 'hours'] : path };
    warnOfGaps(schedule, now, own, linking);
    const { state, until } = stateAt(schedule, now);
    if (state !== 'closed' || until !== null) continue;
    linking.report.atField(own.entry, own.path, {
      code: 'channel-never-opens',
      message: say('never opens: not by its week and not by any notice of the next 400 days'),
      fix: say('write its hours, remove the channel, or write hours: unstated where they are not published'),
    });
  }
}

interface Written {
  readonly channel: Channel;
  readonly entry: Locatable;
  readonly path: Path;
  /** Whether its hours stand here, and are not those of another channel. */
  readonly writes: boolean;
}

/** The channels that have hours or a zone of their own, each with its place. */
function writtenChannels(site: Site, { contents }: Linking): readonly Written[] {
  const known = new Map(site.departments.flatMap(({ channels }) => channels.map((it) => [it.id, it])));
  return contents.departments.flatMap((entry) =>
    (entry.data.channels ?? []).flatMap(({ id, kind, hours, timezone }, index) => {
      const channel = known.get(`${entry.id}/${id ?? kind}`);
      if (channel === undefined || (hours === undefined && timezone === undefined)) return [];
      return [{ channel, entry, path: ['channels', index], writes: hours !== undefined }];
    }),
  );
}

interface Place {
  readonly entry: Locatable;
  readonly path: Path;
}

function warnOfGaps(schedule: Schedule, now: Instant, own: Place, { contents, report }: Linking): void {
  const said = new Set<string>();
  for (const { day, minutes, resumes, source } of skippedTimes(schedule, now, now + HORIZON)) {
    const notice = contents.notices.find(
      (page) => source.layer === 'notice' && idOfNotice(page) === source.id,
    );
    const place = notice === undefined ? own : { entry: notice.original, path: ['days'] };
    const time = formatMinutes(minutes);
    const key = `${place.entry.file} ${time}`;
    if (said.has(key)) continue;
    said.add(key);
    report.atField(place.entry, place.path, {
      code: 'hours-skipped',
      message: say('has {time}, which the clocks of {zone} skip on {day}', {
        time,
        zone: schedule.zone,
        day: formatCivilDate(day),
      }),
      fix: say('it counts as {resumes} then; write another time, or a notice for that date', {
        resumes: formatMinutes(resumes),
      }),
    });
  }
}
