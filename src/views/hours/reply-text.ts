import type { ReplyTarget } from '../../domain/hours/types.ts';
import { fill } from '../../i18n/fill.ts';
import { rangeText } from '../../i18n/words/duration-text.ts';
import type { Context } from '../context.ts';

/** A reply target in one sentence: the usual time, the peak's, and how they are counted. */
export function replyText(context: Context, target: ReplyTarget): string {
  const { t } = context;
  const parts = [
    target.usual === null ? null : fill(t.hours.replyUsual, { range: rangeText(context, target.usual) }),
    target.peak === null ? null : fill(t.hours.replyPeak, { range: rangeText(context, target.peak) }),
    target.counted === 'open' ? t.hours.replyOpen : t.hours.replyElapsed,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}
