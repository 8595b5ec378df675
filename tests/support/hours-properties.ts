import { stateAt } from '../../src/domain/hours/state-at.ts';
import type { Schedule } from '../../src/domain/hours/types.ts';
import { type HoursCase, scheduleOfCase } from './hours-case.ts';
import { type OracleAnswer, oracle } from './hours-oracle.ts';
import { Chance, randomCase } from './random-hours.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CHECKS_A_CASE = 100;

/** How many instants were checked, and what failed, each as a ready test. */
export interface PropertyReport {
  readonly checks: number;
  readonly failures: readonly string[];
}

/** Checks the engine against the oracle at so many instants around random dates of random schedules. */
export function checkHours(seed: number, checks: number): PropertyReport {
  const chance = new Chance(seed);
  const failures: string[] = [];
  let done = 0;
  while (done < checks && failures.length < 5) {
    const { facts, around } = randomCase(chance);
    const schedule = scheduleOfCase(facts);
    const wrong = wrongInstants(chance, facts, schedule, around);
    done += CHECKS_A_CASE;
    if (wrong !== null) failures.push(readyTest(facts, schedule, wrong, `seed ${seed}, check ${done}`));
  }
  return { checks: done, failures };
}

/** The first instant at which engine and oracle differ: some at random, the rest a walk minute by minute. */
function wrongInstants(chance: Chance, facts: HoursCase, schedule: Schedule, around: number): number | null {
  const random = CHECKS_A_CASE / 4;
  for (let check = 0; check < random; check++) {
    const at = around + chance.below(10 * DAY) - 5 * DAY;
    const wrong = wrongAround(chance, facts, schedule, at);
    if (wrong !== null) return wrong;
  }
  const start = around + (chance.below(48 * 60) - 24 * 60) * MINUTE;
  for (let check = random; check < CHECKS_A_CASE; check++) {
    const at = start + (check - random) * MINUTE - chance.below(2);
    if (!agree(facts, schedule, at)) return at;
  }
  return null;
}

/** The state is right here and just before it changes; it differs where it changes, and nowhere on the way. */
function wrongAround(chance: Chance, facts: HoursCase, schedule: Schedule, at: number): number | null {
  const { state, since, until } = stateAt(schedule, at);
  const same = [at];
  if (since !== null) same.push(since, since + chance.below(at - since + 1));
  if (until !== null) same.push(until - 1, at + chance.below(until - at));
  const wrong = same.find((one) => oracle(facts, one).state !== state);
  if (wrong !== undefined) return wrong;
  const edges = [since === null ? null : since - 1, until].filter((edge) => edge !== null);
  const unchanged = edges.find((edge) => oracle(facts, edge).state === state);
  if (unchanged !== undefined) return unchanged;
  return agree(facts, schedule, at) ? null : at;
}

function agree(facts: HoursCase, schedule: Schedule, at: number): boolean {
  const expected = oracle(facts, at);
  const { state, reason } = stateAt(schedule, at);
  return state === expected.state && reason.layer === expected.layer;
}

function readyTest(facts: HoursCase, schedule: Schedule, at: number, name: string): string {
  const { state, layer }: OracleAnswer = oracle(facts, at);
  const found = stateAt(schedule, at);
  return [
    `// the engine says ${found.state} by ${found.reason.layer}`,
    `test('is ${state} by ${layer} (${name})', () => {`,
    `  const schedule = scheduleOfCase(${JSON.stringify(facts)});`,
    `  const at = Date.parse('${new Date(at).toISOString()}');`,
    `  expect(stateAt(schedule, at)).toMatchObject({ state: '${state}', reason: { layer: '${layer}' } });`,
    '});',
  ].join('\n');
}
