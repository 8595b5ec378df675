import { describe, expect, test } from 'vitest';
import { nextUpdate, type UpdateWish } from '../../src/authoring/next-update.ts';
import type { WrittenEvent } from '../../src/authoring/read-event.ts';

const ZONE = 'America/Sao_Paulo';
const at = (text: string) => Date.parse(`2026-11-03T${text}-03:00`);

const incident: WrittenEvent = {
  kind: 'incident',
  id: 'mail',
  path: 'incidents/mail.mdx',
  source: '',
  components: [],
  updates: [
    {
      at: at('14:05'),
      status: 'investigating',
      components: { mail: 'partial_outage', web: 'major_outage' },
      channels: { 'support/phone': 'down', 'support/chat': 'down' },
    },
    {
      at: at('14:30'),
      status: 'identified',
      components: { web: 'operational' },
      channels: { 'support/chat': 'up' },
    },
  ],
};

const wish = (more: Partial<UpdateWish> = {}): UpdateWish => ({
  at: at('15:00:42'),
  isAtGiven: false,
  status: null,
  components: new Map(),
  channels: new Map(),
  nextUpdateBy: null,
  text: 'x',
  key: null,
  ...more,
});

describe('the next update', () => {
  test('keeps the state, and begins on the whole minute', () => {
    expect(nextUpdate(incident, wish(), ZONE)).toEqual({
      at: '2026-11-03T15:00-03:00',
      status: 'identified',
      text: 'x',
    });
  });

  test('sets what is not operational to operational and what is down to up at the end', () => {
    expect(nextUpdate(incident, wish({ status: 'over' }), ZONE)).toMatchObject({
      status: 'resolved',
      components: { mail: 'operational' },
      channels: { 'support/phone': 'up' },
    });
  });

  test('does as it is told otherwise', () => {
    const told = {
      components: new Map([['mail', 'degraded_performance']] as const),
      channels: new Map([['support/phone', 'down']] as const),
    };
    expect(nextUpdate(incident, wish({ status: 'over', ...told }), ZONE)).toMatchObject({
      components: { mail: 'degraded_performance' },
      channels: { 'support/phone': 'down' },
    });
  });

  test('completes a maintenance, of which nobody had written before', () => {
    const work: WrittenEvent = { ...incident, kind: 'maintenance', updates: [], components: ['mail'] };
    expect(nextUpdate(work, wish(), ZONE)).toMatchObject({ status: 'scheduled' });
    expect(nextUpdate(work, wish({ status: 'over' }), ZONE)).toEqual({
      at: '2026-11-03T15:00-03:00',
      status: 'completed',
      text: 'x',
    });
  });

  test.each([
    ['14:30:20', '2026-11-03T14:30:20-03:00'],
    ['14:30:00.400', '2026-11-03T14:30:01-03:00'],
    ['14:20:30', '2026-11-03T14:20-03:00'],
  ])('said at %s it stands behind the last at %s', (time, written) => {
    expect(nextUpdate(incident, wish({ at: at(time) }), ZONE)).toMatchObject({ at: written });
  });

  test('stands at the very instant that is asked for', () => {
    expect(nextUpdate(incident, wish({ isAtGiven: true }), ZONE)).toMatchObject({
      at: '2026-11-03T15:00:42-03:00',
    });
  });
});
