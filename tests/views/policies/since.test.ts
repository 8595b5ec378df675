import { expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/domain/time/epoch-day.ts';
import type { Policy } from '../../../src/model/types.ts';
import { contextOf } from '../../../src/views/context.ts';
import { sinceOf } from '../../../src/views/policies/overview.ts';
import { siteOf } from '../../support/hand-built-site.ts';
import { at } from '../../support/hand-built-status.ts';

const policy = { effective: parseCivilDate('2026-12-01') } as Policy;
const sinceAt = (now: string) => sinceOf(contextOf(siteOf({}), 'pt-BR', at(now)), policy);

test('a policy is in force from the first minute of its day, in the zone of the site', () => {
  expect(sinceAt('2026-12-01T03:00:00Z')).toEqual({
    text: 'Em vigor desde 1 de dezembro de 2026',
    before: null,
  });
});

test('a policy that is not yet in force says so until then', () => {
  expect(sinceAt('2026-12-01T02:59:00Z')).toEqual({
    text: 'Em vigor desde 1 de dezembro de 2026',
    before: { text: 'Entra em vigor em 1 de dezembro de 2026', at: at('2026-12-01T03:00:00Z') },
  });
});

test('a policy without a date says nothing of it', () => {
  expect(sinceOf(contextOf(siteOf({}), 'pt-BR', 0), { ...policy, effective: null })).toBeNull();
});
