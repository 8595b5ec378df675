import { expect, test } from 'vitest';
import { differences, timesFrom } from '../support/due-at-page.ts';
import { scheduleOfCase } from '../support/hours-case.ts';
import { Chance, randomCase } from '../support/random-hours.ts';

const DAY = 86_400_000;

test('a page says of every minute of a day when a reply is due, as the engine does, in random weeks', () => {
  const chance = new Chance(11);
  for (let turn = 0; turn < 12; turn++) {
    const { facts, around } = randomCase(chance);
    const from = Math.floor(around / DAY) * DAY;
    const wrong = differences(scheduleOfCase(facts), from, timesFrom(from, 1, 1));
    expect(wrong.slice(0, 3), JSON.stringify(facts)).toEqual([]);
  }
}, 300_000);
