import { describe, expect, test } from 'vitest';
import { answerToReply, answerToState, REPLY_CASES, STATE_CASES } from '../../support/verified-cases.ts';

describe('the verified cases', () => {
  test.each(STATE_CASES.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(answerToState(one)).toEqual(one.expect);
  });

  test.each(REPLY_CASES.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(answerToReply(one)).toEqual(one.expect);
  });
});
