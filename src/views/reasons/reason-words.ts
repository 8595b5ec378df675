import type { MomentText, ReasonWords, ReplyWords } from '../../client/reasons/words.ts';
import type { Context } from '../context.ts';

/** The sentences that the script of reasons fills in, in the language of the context. */
export function reasonWords(context: Context): ReasonWords {
  const { closes, noOpening, meanwhile, openUntil, openAlways, first } = context.t.sentences;
  return { closes, noOpening, meanwhile, openUntil, openAlways, first, ...momentWords(context) };
}

/** Those of the script of replies. */
export function replyWords(context: Context): ReplyWords {
  const { answered, answeredBy, peak, peakBy } = context.t.sentences;
  return { answered, answeredBy, peak, peakBy, ...momentWords(context) };
}

function momentWords({ t }: Context): Readonly<Record<MomentText, string>> {
  const { clock, bare, tomorrow, weekday, date, atOnes, atOne } = t.sentences;
  return { clock, bare, tomorrow, weekday, date, atOnes, atOne, yours: t.live.yours };
}
