import type { RepliesIsland } from '../../client/reasons/promise.ts';
import { tableReach } from '../../domain/hours/table.ts';
import { scheduleFor } from '../../domain/notices/schedules.ts';
import type { Context } from '../context.ts';
import { replyWords } from './reason-words.ts';
import { targetsOf } from './targets.ts';

/**
 * How soon is answered what is written to each channel of the site at any instant of the published table: what the
 * script of replies (client/replies.ts) needs beside the hours of its page, in the language of the context.
 */
export function repliesIsland(context: Context): RepliesIsland {
  const { site, now } = context;
  const span = tableReach(site.settings.timezone, now);
  const targets = site.departments
    .flatMap(({ channels }) => channels)
    .map(
      (channel) =>
        [channel.id, targetsOf(context, channel, scheduleFor(site, now, channel.id), span)] as const,
    )
    .filter(([, targets]) => targets.length > 0);
  return { words: replyWords(context), targets: Object.fromEntries(targets) };
}
