import type { LiveText } from '../client/hours/island.ts';
import type { LiveSentence } from '../client/reasons/island.ts';
import type { Segment } from '../domain/hours/types.ts';
import { isWritten } from '../domain/requests/best-way.ts';
import type { Context } from './context.ts';
import { sourceView } from './hours/source-view.ts';
import { Sentences } from './reasons/sentences.ts';

/** How the states of what is shown are said: one calls or chats, one writes, or nobody contacts it. */
type Manner = 'live' | 'written' | 'works';

/** How a page tells why: at the end of the line, in whole sentences beside the lines, or not at all. */
export type ReasonStyle = 'brief' | 'whole' | 'none';

/**
 * The texts of a table of hours, each once and numbered: whole and in the page's language, so that the script has but
 * to fill in times. Number 0 says that the state is not known.
 */
export class LiveTexts {
  readonly all: LiveText[];
  /** In whole sentences, why a channel is as each of the texts says; null where there is nothing to say, or nobody says it. */
  readonly sentences: (LiveSentence | null)[] = [null];
  readonly #context: Context;
  readonly #reasons: ReasonStyle;
  readonly #sentences: Sentences;
  readonly #manners: ReadonlyMap<string, Manner>;
  readonly #numbers = new Map<string, number>();

  constructor(context: Context, reasons: ReasonStyle) {
    this.#context = context;
    this.#reasons = reasons;
    this.#sentences = new Sentences(context);
    this.all = [[context.t.state.unknown, '', '']];
    this.#manners = new Map(
      context.site.departments.flatMap(({ channels }) =>
        channels.map(({ id, kind }) => [id, isWritten(kind) ? 'written' : 'live'] as const),
      ),
    );
  }

  /** The number of the text that says this segment of a channel (or of a department that only works); `ends` where its next change is known. */
  numberOf(id: string, segment: Segment, ends: boolean): number {
    const manner = this.#manners.get(id) ?? 'works';
    const why = this.#reasons === 'brief' ? whyOf(this.#context, segment) : '';
    const text = liveText(this.#context, manner, segment, ends, why);
    const whole = this.#reasons === 'whole' ? this.#sentences.numberOf(segment, manner) : 0;
    const sentence = this.#sentences.all[whole] ?? null;
    const key = JSON.stringify([text, sentence]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.sentences.push(sentence);
    const number = this.all.push(text) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

function whyOf(context: Context, { state, reason }: Segment): string {
  const source = state === 'unstated' ? '' : sourceView(context, reason).text.text;
  return source && ` · ${source}`;
}

function liveText(
  context: Context,
  manner: Manner,
  { state, reason }: Segment,
  ends: boolean,
  why: string,
): LiveText {
  const { t } = context;
  if (state === 'unstated') return ['', '', ''];
  if (state === 'open')
    return [
      manner === 'works' ? t.state.onDuty : t.state.open,
      ` · ${ends ? t.state.openUntil : t.state.always}`,
      why,
    ];
  const opens = manner === 'written' ? t.state.readFrom : t.state.opensAt;
  return [
    closedWord(context, manner, reason.layer === 'incident'),
    ` · ${ends ? opens : t.state.noOpening}`,
    why,
  ];
}

function closedWord({ t }: Context, manner: Manner, down: boolean): string {
  if (down) return t.state.down;
  if (manner === 'works') return t.state.offDuty;
  return manner === 'written' ? t.state.writeNow : t.state.closed;
}
