import type { LiveSentence } from '../../client/reasons/island.ts';
import type { Segment } from '../../domain/hours/types.ts';
import { fill } from '../../i18n/fill.ts';
import { type Audience, reasonSentence } from '../../i18n/words/state-sentences.ts';
import type { Locale } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { sourceView } from '../hours/source-view.ts';

/** The sentences of a table, each once; number 0 says nothing. */
export class Sentences {
  readonly all: (LiveSentence | null)[] = [null];
  readonly #numbers = new Map<string, number>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The number of the sentence that says why a channel is in this state. */
  numberOf({ state, reason }: Pick<Segment, 'state' | 'reason'>, audience: Audience): number {
    const { layer, id, displaced } = reason;
    const plain = ['always', 'never', 'unstated'].includes(layer) || (state === 'open' && layer === 'week');
    if (plain) return 0;
    const key = [state, audience, layer, id, displaced?.layer, displaced?.id].join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(this.#sentence({ state, reason }, audience)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #sentence({ state, reason }: Pick<Segment, 'state' | 'reason'>, audience: Audience): LiveSentence {
    const context = this.#context;
    const displaced = reason.displaced === null ? '' : sourceView(context, reason.displaced).text.text;
    const template = fill(reasonSentence(context.t, { state, reason, audience }), { displaced });
    const { text, href } = sourceView(context, reason);
    return around(template, text.text, reason.layer === 'holiday' ? '' : href, text.lang);
  }
}

/** A template cut at the place of its title; a title that ends a sentence brings no full stop of its own. */
export function around(
  template: string,
  title: string,
  href: string | null,
  lang: Locale | null,
): LiveSentence {
  const [before = '', after] = template.split('{reason}');
  if (after === undefined) return [before, '', '', null, null];
  return [before, title.replace(/\.$/, ''), after, href, lang];
}
