import type { Instant } from '../../domain/time/types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Context } from '../context.ts';
import { type Claim, claim, validUntil } from './claims.ts';
import { momentOf } from './moment.ts';

/** When the next update is due, until then; from then on that it is late. */
export function promiseClaims(context: Context, nextUpdateBy: Instant | null): readonly Claim[] {
  if (nextUpdateBy === null) return [];
  const { t } = context;
  const time = momentOf(context, nextUpdateBy).text;
  return [
    claim(context, {
      state: 'none',
      text: fill(t.status.nextUpdate, { time }),
      from: undefined,
      until: nextUpdateBy,
    }),
    claim(context, {
      state: 'minor',
      text: fill(t.status.overdue, { time }),
      from: nextUpdateBy,
      until: validUntil(context),
    }),
  ];
}
