import type { LiveText } from '../client/hours/island.ts';
import type { Segment } from '../domain/hours/types.ts';
import { isWritten } from '../domain/requests/best-way.ts';
import type { Context } from './context.ts';
import { sourceView } from './hours/source-view.ts';

/** How the states of what is shown are said: one calls or chats, one writes, or nobody contacts it. */
type Manner = 'live' | 'written' | 'works';

/**
 * The texts of a table of hours, each once and numbered: whole and in the page's language, so that the script has but
 * to fill in times. Number 0 says that the state is not known.
 */
export class LiveTexts {
  readonly all: LiveText[];
  readonly #context: Context;
  readonly #reasons: boolean;
  readonly #manners: ReadonlyMap<string, Manner>;
  readonly #numbers = new Map<string, number>();

  /** With `reasons` the texts say why, else they leave that out. */
  constructor(context: Context, reasons: boolean) {
    this.#context = context;
    this.#reasons = reasons;
    this.all = [[context.t.state.unknown, '', '']];
    this.#manners = new Map(
      context.site.departments.flatMap(({ channels }) =>
        channels.map(({ id, kind }) => [id, isWritten(kind) ? 'written' : 'live'] as const),
      ),
    );
  }

  /** The number of the text that says this segment of a channel (or of a department that only works); `ends` where its next change is known. */
  numberOf(id: string, segment: Segment, ends: boolean): number {
    const why = this.#reasons ? whyOf(this.#context, segment) : '';
    const text = liveText(this.#context, this.#manners.get(id) ?? 'works', segment, ends, why);
    const key = text.join('\n');
    const known = this.#numbers.get(key) ?? this.all.push(text) - 1;
    this.#numbers.set(key, known);
    return known;
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
      `· ${ends ? t.state.openUntil : t.state.always}`,
      why,
    ];
  const opens = manner === 'written' ? t.state.readFrom : t.state.opensAt;
  return [
    closedWord(context, manner, reason.layer === 'incident'),
    `· ${ends ? opens : t.state.noOpening}`,
    why,
  ];
}

function closedWord({ t }: Context, manner: Manner, down: boolean): string {
  if (down) return t.state.down;
  if (manner === 'works') return t.state.offDuty;
  return manner === 'written' ? t.state.writeNow : t.state.closed;
}
