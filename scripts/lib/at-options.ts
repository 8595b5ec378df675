import type { OptionTable } from './command.ts';

/** `--at` and `--tz`, for the commands that ask what holds at an instant. */
export const AT_OPTIONS = {
  at: {
    type: 'string',
    placeholder: 'ISO',
    help: 'the instant, with an offset or Z (2026-11-21T09:00-03:00), or a wall time with --tz',
  },
  tz: { type: 'string', placeholder: 'ZONE', help: 'the zone of a wall time, and of the times printed' },
} satisfies OptionTable;
