import { parseDuration, parseDurationRange } from '../../domain/time/duration.ts';
import type { DurationRange } from '../../domain/time/types.ts';
import { say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';

const MINUTE = 60_000;

/** A length of time by the clock, `90m`, `4h` or `2d`, in milliseconds. */
export const clockDuration = () => readBy(readClockDuration);

/** From when to when: `5m-4h`, or `4h` alone for "by then"; `1bd` is the closing of the next open date. */
export const durationRange = () => readBy(readDurationRange);

function readClockDuration(text: string): Read<number> {
  const duration = parseDuration(text);
  if (duration?.unit === 'minutes' && duration.minutes > 0) return { value: duration.minutes * MINUTE };
  const fix = say('write minutes, hours or days by the clock, like 90m, 4h or 2d');
  return { code: 'duration-format', message: say('is {text}', { text: quoted(text) }), fix };
}

function readDurationRange(text: string): Read<DurationRange> {
  const range = parseDurationRange(text);
  if (range !== null) return { value: range };
  const [first = '', last = ''] = text.split('-');
  if (parseDuration(first) !== null && parseDuration(last) !== null) {
    return {
      code: 'reversed-range',
      message: say('is {text}', { text: quoted(text) }),
      fix: say('write the shorter first: {last}-{first}', { last, first }),
    };
  }
  const near = tidied(text);
  const example = parseDurationRange(near) === null ? '5m-4h' : near;
  const fix = say('write {example} (m minutes, h hours, d days of 24 hours, bd business days)', { example });
  return { code: 'duration-format', message: say('is {text}', { text: quoted(text) }), fix };
}

/** The same without spaces, with a plain hyphen and lower-case units. */
function tidied(text: string): string {
  return text.replace(/\s+/g, '').replace(/[–—]/g, '-').toLowerCase().replace(/min/g, 'm');
}
