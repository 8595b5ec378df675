import { expect, test } from 'vitest';
import { dayLine } from '../../src/authoring/day-line.ts';
import { channelOf } from '../../src/authoring/kinds/new-department.ts';

test.each([
  [
    '2026-12-24,2026-12-28..2026-12-30 closed',
    { dates: ['2026-12-24', '2026-12-28..2026-12-30'], rule: { kind: 'closed' } },
  ],
  ['2026-12-24  week', { dates: ['2026-12-24'], rule: { kind: 'week' } }],
  [
    '2026-12-26 email 09:00-12:00,14:00-18:00 chat 09:00-12:00 email 19:00-20:00',
    {
      dates: ['2026-12-26'],
      rule: {
        kind: 'open',
        hours: { email: ['09:00-12:00', '14:00-18:00', '19:00-20:00'], chat: ['09:00-12:00'] },
      },
    },
  ],
])('%s', (line, day) => {
  expect(dayLine(line)).toEqual(day);
});

test.each([
  [
    'phone +55 11 4062-0000 mon-fri 09:00-12:00,14:00-18:00 sat 09:00-13:00',
    {
      kind: 'phone',
      address: '+55 11 4062-0000',
      hours: { 'mon-fri': ['09:00-12:00', '14:00-18:00'], sat: '09:00-13:00' },
    },
  ],
  [
    'chat https://example.com/chat daily 00:00-24:00',
    { kind: 'chat', page: 'https://example.com/chat', hours: { daily: '00:00-24:00' } },
  ],
  ['ticket always', { kind: 'ticket', hours: 'always' }],
  ['email a@example.com', { kind: 'email', address: 'a@example.com' }],
])('%s', (line, channel) => {
  expect(JSON.parse(JSON.stringify(channelOf(line)))).toEqual(channel);
});
