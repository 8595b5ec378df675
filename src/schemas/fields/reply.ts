import { z } from 'zod';
import { say } from '../../i18n/problems/say.ts';
import type { SiteContext } from '../site-context.ts';
import { durationRange } from './durations.ts';
import { addFault, ON_WHAT_IS_THERE } from './fault.ts';
import { field } from './field.ts';
import { localText } from './text.ts';

/** How soon a message is answered, or why nothing is promised. */
export function replySchema(site: SiteContext) {
  return z
    .strictObject({
      usual: field(durationRange().optional(), {
        write: 'On a usual day: from when to when, or by when.',
        example: 'usual: 5m-4h',
        unless: 'nothing is said of usual days',
      }),
      peak: field(durationRange().optional(), {
        write: 'On a busy day.',
        example: 'peak: 5m-1bd',
        unless: 'as on a usual day',
      }),
      counted: field(z.enum(['open', 'elapsed']).optional(), {
        write: 'open: in open time. elapsed: by the clock, from the first open minute.',
        example: 'counted: elapsed',
        unless: 'open',
      }),
      none: field(localText(site).optional(), {
        write: 'Why no time is promised, in place of usual and peak.',
        example: 'none: Respondemos por ordem de chegada.',
        unless: 'a time is promised',
      }),
    })
    .superRefine((reply, ctx) => {
      const promised = ['usual', 'peak'].some((key) => key in reply);
      const fault =
        'none' in reply ? (promised || 'counted' in reply ? BESIDE : null) : promised ? null : NOTHING;
      if (fault !== null) addFault(ctx, fault, 'none' in reply ? ['none'] : []);
    }, ON_WHAT_IS_THERE);
}

const BESIDE = {
  code: 'conflicting-keys',
  message: say('stands beside a promised time'),
  fix: say('remove none, or usual, peak and counted'),
  at: 'key' as const,
};

const NOTHING = {
  code: 'missing-key',
  message: say('promises nothing'),
  fix: say('add usual: 5m-4h, or none: with the reason'),
};
