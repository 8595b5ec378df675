import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replyWindow } from '../../src/domain/hours/reply-window.ts';
import { stateAt } from '../../src/domain/hours/state-at.ts';
import { type HoursCase, scheduleOfCase } from './hours-case.ts';

interface StateCase extends HoursCase {
  readonly id: string;
  readonly instant: string;
  readonly expect: { readonly open: boolean; readonly nextChange: string | null };
}

interface ReplyCase extends HoursCase {
  readonly id: string;
  readonly start: string;
  readonly minutes: number;
  readonly expect: { readonly due: string };
}

const FOLDER = resolve(import.meta.dirname, '../cases');
const read = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')).cases;

/** The cases of hours and reply times that an independent program verified minute by minute. */
export const STATE_CASES: readonly StateCase[] = read('hours.json');
export const REPLY_CASES: readonly ReplyCase[] = read('reply-times.json');

/** What the engine answers to such a case, in the form of its `expect`. */
export function answerToState(facts: StateCase): StateCase['expect'] {
  const { state, until } = stateAt(scheduleOfCase(facts), Date.parse(facts.instant));
  return { open: state === 'open', nextChange: until === null ? null : isoText(until) };
}

/** As `answerToState`, of a reply time counted in open minutes. */
export function answerToReply(facts: ReplyCase): { readonly due: string | null } {
  const latest = { unit: 'minutes', minutes: facts.minutes } as const;
  const sentAt = Date.parse(facts.start);
  const window = replyWindow(scheduleOfCase(facts), { earliest: null, latest }, 'open', sentAt);
  return { due: window && isoText(window.latest) };
}

/** As the cases write instants: `2026-11-23T12:00:00Z`. */
function isoText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
