import type { Instant } from '../../domain/time/types.ts';
import { type Said, say } from '../../i18n/problems/say.ts';
import { writtenInstant } from '../../schemas/fields/dates.ts';
import type { Entry } from '../read/entry.ts';
import type { Linking } from './linking.ts';

type Updates = Entry<{ readonly updates?: readonly { readonly at: Instant }[] | undefined }>;

/** What is over is over: an update after `end` belongs elsewhere, or its time is a slip. */
export function refuseUpdatesAfter(
  entry: Updates,
  end: Instant,
  what: Said,
  { report, site }: Linking,
): void {
  entry.data.updates?.forEach(({ at }, index) => {
    if (at <= end) return;
    const message = say('is after {end}, when {what}', { end: writtenInstant(end, site.timezone), what });
    const fix = say('check the times, or write of it in a file of its own');
    report.atField(entry, ['updates', index, 'at'], { code: 'update-after-resolved', message, fix });
  });
}

/**
 * Updates may stand in any order, but a file that goes from old to new, or from new to old, and once the other way
 * most likely has a slip in a date. The first that breaks the order of most is named.
 */
export function warnOfMixedUpdates(entry: Updates, { report, site }: Linking): void {
  const instants = entry.data.updates?.map(({ at }) => at) ?? [];
  const turns = (later: boolean) =>
    instants.flatMap((at, index) => {
      const before = instants[index - 1];
      return before === undefined || (later ? at >= before : at <= before) ? [] : [index];
    });
  const [rising, falling] = [turns(true), turns(false)];
  if (rising.length === 0 || falling.length === 0) return;
  const isRising = rising.length <= falling.length;
  const index = (isRising ? rising : falling)[0] ?? 0;
  const above = writtenInstant(instants[index - 1] ?? 0, site.timezone);
  const message = isRising
    ? say('is before {above}, the time of the update above it, while the others go from old to new', {
        above,
      })
    : say('is after {above}, the time of the update above it, while the others go from new to old', {
        above,
      });
  const fix = say('check both times; the order in the file does not matter');
  report.atField(entry, ['updates', index, 'at'], { code: 'updates-mixed', message, fix });
}
