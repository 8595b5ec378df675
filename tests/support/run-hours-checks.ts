import { instantOfWallTime } from '../../src/domain/time/wall-time.ts';
import { wallAt } from './hours-oracle.ts';
import { checkHours } from './hours-properties.ts';
import { Chance, ZONES } from './random-hours.ts';
import { answerToReply, answerToState, REPLY_CASES, STATE_CASES } from './verified-cases.ts';

/**
 * A program: `node run-hours-checks.ts SEED CHECKS` in a process of its own, whose TZ is the host's zone. It runs the
 * verified cases, random checks against the oracle, and wall times there and back, and prints what failed.
 */
const [seed = 1, checks = 1000] = process.argv.slice(2).map(Number);
const properties = checkHours(seed, checks);
const failures = [...failedCases(), ...properties.failures, ...failedWallTimes(new Chance(seed))];
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, checks: properties.checks, failures }));

function failedCases(): string[] {
  const states = STATE_CASES.filter((one) => !same(answerToState(one), one.expect));
  const replies = REPLY_CASES.filter((one) => !same(answerToReply(one), one.expect));
  return [...states, ...replies].map(({ id }) => id);
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A wall time that names one instant is what the wall shows at it; one that comes twice, at both. */
function failedWallTimes(chance: Chance): string[] {
  return Array.from({ length: 200 }, () => {
    const tz = chance.of(ZONES);
    const { date, time } = wallAt(tz, Date.UTC(1995, 0, 1) + chance.below(40 * 525_600) * 60_000);
    const found = instantOfWallTime(`${date}T${time}`, tz);
    const instants = found.kind === 'instant' ? [found.at] : found.kind === 'twice' ? found.at : [];
    const right = instants.length > 0 && instants.every((at) => same(wallAt(tz, at), { date, time }));
    return right ? [] : [`instantOfWallTime('${date}T${time}', '${tz}') is ${JSON.stringify(found)}`];
  }).flat();
}
