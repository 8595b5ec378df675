import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { dates, ordinaryDates } from './facts/schedule-change-dates.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXPECTED = [...dates, ...ordinaryDates];

interface Answer {
  readonly instants: readonly {
    readonly at: string;
    readonly channels: readonly {
      readonly id: string;
      readonly state: string;
      readonly reason: { readonly layer: string; readonly id: string | null };
    }[];
  }[];
}

async function askHours(): Promise<Answer> {
  const instants = [...new Set(EXPECTED.map(({ at }) => at))];
  const args = ['scripts/hours.ts', '--content', 'tests/sites/schedule-change', '--json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...args, ...instants.flatMap((at) => ['--at', at])],
    {
      cwd: ROOT,
      maxBuffer: 1 << 26,
    },
  );
  return JSON.parse(stdout) as Answer;
}

describe('npm run hours on the seventeen dates of the notice', () => {
  const states = new Map<string, string>();
  let answer: Answer;
  beforeAll(async () => {
    answer = await askHours();
    for (const { at, channels } of answer.instants) {
      for (const { id, state } of channels) states.set(`${at} ${id}`, state);
    }
  });

  test('covers seventeen dates for each of nine channels', () => {
    expect(new Set(dates.map(({ date }) => date)).size).toBe(17);
    expect(new Set(dates.map(({ date, channel }) => `${date} ${channel}`)).size).toBe(17 * 9);
  });

  test.each(EXPECTED)('$channel is $state at $at', ({ at, channel, state }) => {
    expect(states.get(`${at} ${channel}`)).toBe(state);
  });

  test('the notice beats the holiday of 2 November', () => {
    const at = answer.instants.find((instant) => instant.at === '2017-11-02T11:00:00.000Z');
    const email = at?.channels.find(({ id }) => id === 'support/email');
    expect(email?.reason).toMatchObject({ layer: 'notice', id: 'special-hours-2017' });
  });
});
