/** How fast something is: nanoseconds a call, the median of several rounds. */
export interface Figure {
  readonly name: string;
  readonly nanoseconds: number;
}

const ROUNDS = 7;

/** Times `call` over `inputs`, after one round to warm up; what it returns is added up so that nothing is left out. */
export function measure<T>(name: string, inputs: readonly T[], call: (input: T) => number): Figure {
  const rounds: number[] = [];
  let sum = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begin = process.hrtime.bigint();
    for (const input of inputs) sum += call(input);
    const nanoseconds = Number(process.hrtime.bigint() - begin) / inputs.length;
    if (round > 0) rounds.push(nanoseconds);
  }
  if (Number.isNaN(sum)) throw new Error(`${name} gave no number`);
  return { name, nanoseconds: rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0 };
}
