import { medianOf } from './median.ts';

/** How fast something is: nanoseconds of processor time a call, the median of several rounds. */
export interface Figure {
  readonly name: string;
  readonly nanoseconds: number;
}

const ROUNDS = 9;
/** How long a round takes at least, and how long the warming up before the first: in microseconds. */
const ROUND = 40_000;
const WARM_UP = 400_000;

/**
 * Times `call` over `inputs`, again and again, after warming up until it is compiled; what it returns is added up so
 * that nothing is left out. It is the processor's time that counts: a clock would measure what else the machine does.
 */
export function measure<T>(name: string, inputs: readonly T[], call: (input: T) => number): Figure {
  const round = (least: number): number => {
    const begin = process.cpuUsage();
    let calls = 0;
    let sum = 0;
    for (;;) {
      for (const input of inputs) sum += call(input);
      calls += inputs.length;
      const { user, system } = process.cpuUsage(begin);
      if (user + system < least) continue;
      if (Number.isNaN(sum)) throw new Error(`${name} gave no number`);
      return ((user + system) * 1000) / calls;
    }
  };
  round(WARM_UP);
  return { name, nanoseconds: medianOf(Array.from({ length: ROUNDS }, () => round(ROUND))) };
}
