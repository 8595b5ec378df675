import { expect, test } from 'vitest';
import { nextIndex } from '../../src/client/tabs.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 1, null],
] as const)('%s leads from tab %i of three to %s', (key, index, next) => {
  expect(nextIndex(key, index, 3)).toBe(next);
});
