import { expect, test } from 'vitest';
import type { ChannelState } from '../../../src/domain/hours/types.ts';
import { bestWayAt } from '../../../src/domain/requests/best-way.ts';
import { routeOf } from '../../../src/domain/requests/request-route.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';

const kinds = ['phone', 'chat', 'email', 'ticket'] as const;
const support = departmentOf(
  'support',
  kinds.map((kind) => channelOf('support', kind)),
);
const site = siteOf({ departments: [support] });
const { accepted } = routeOf(
  site,
  requestOf(
    'r',
    'support',
    kinds.map((kind) => `support/${kind}`),
  ),
);

const week = { layer: 'week', id: null, displaced: null } as const;
const states =
  (open: readonly string[], opening: Readonly<Record<string, number>> = {}) =>
  (id: string) => {
    const state: ChannelState = open.includes(id)
      ? { state: 'open', since: 0, until: 100, reason: week }
      : { state: 'closed', since: 0, until: opening[id] ?? null, reason: week };
    return state;
  };

test('is the first that is staffed, in the order of the request', () => {
  expect(bestWayAt(accepted, states(['support/chat', 'support/ticket']))).toMatchObject({
    way: { channel: { id: 'support/chat' } },
    advice: 'now',
  });
});

test('is the way to write when nobody is there', () => {
  expect(bestWayAt(accepted, states([], { 'support/phone': 50, 'support/email': 80 }))).toMatchObject({
    way: { channel: { id: 'support/email' } },
    advice: 'write-now',
    opens: 80,
  });
});

test('is what opens soonest when it is urgent', () => {
  const stateOf = states([], { 'support/chat': 50, 'support/email': 80 });
  expect(bestWayAt(accepted, stateOf, { urgent: true })).toMatchObject({
    way: { channel: { id: 'support/chat' } },
    advice: 'wait',
    opens: 50,
  });
});

test('passes over a written channel that is down', () => {
  const down: ChannelState = {
    state: 'closed',
    since: 0,
    until: null,
    reason: { layer: 'incident', id: 'i', displaced: null },
  };
  const stateOf = (id: string) => (id === 'support/email' ? down : states([])(id));
  expect(bestWayAt(accepted, stateOf)?.way.channel.id).toBe('support/ticket');
});

test('is nothing where nothing is accepted', () => {
  expect(bestWayAt([], states([]))).toBeNull();
});
