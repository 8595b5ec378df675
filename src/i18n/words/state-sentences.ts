import type { ChannelState, Layer, Source } from '../../domain/hours/types.ts';
import type { Messages } from '../messages.ts';

/** Whom a channel serves: `live`, who wants an answer at once; `written`, who writes and is read; `works`, nobody. */
export type Audience = 'live' | 'written' | 'works';

/** What a sentence about a state depends on, times aside. */
export interface SaidState {
  readonly state: ChannelState['state'];
  readonly reason: { readonly layer: Layer; readonly displaced: Pick<Source, 'layer'> | null };
  readonly audience: Audience;
}

/**
 * Why a channel is in its state, as a sentence with places for the title of the notice, holiday or incident (`{reason}`)
 * and of the holiday that it displaces (`{displaced}`): `Fechado hoje: {reason}.`
 */
export function reasonSentence({ sentences, state: words, hours }: Messages, said: SaidState): string {
  const { layer, displaced } = said.reason;
  if (said.state === 'unstated') return hours.unstated;
  if (layer === 'never') return hours.never;
  const isOpen = said.state === 'open';
  const state = layer === 'incident' ? words.down : wordOf(sentences, words, said.audience, isOpen);
  const sentence = isOpen ? openSentence(sentences, layer, displaced) : closedSentence(sentences, layer);
  // What an incident displaces is what would have had it open.
  const more = layer === 'incident' && displaced !== null ? ` ${sentences.otherwiseOpen}` : '';
  return sentence.replace('{state}', state) + more;
}

function wordOf(
  sentences: Messages['sentences'],
  words: Messages['state'],
  audience: Audience,
  isOpen: boolean,
): string {
  if (audience === 'works') return isOpen ? words.onDuty : words.offDuty;
  if (isOpen) return words.open;
  return audience === 'written' ? sentences.unread : words.closed;
}

function openSentence(
  sentences: Messages['sentences'],
  layer: Layer,
  displaced: Pick<Source, 'layer'> | null,
): string {
  if (layer === 'always') return sentences.always;
  if (layer !== 'notice') return sentences.usual;
  return displaced?.layer === 'holiday' ? sentences.specialDespite : sentences.special;
}

function closedSentence(sentences: Messages['sentences'], layer: Layer): string {
  switch (layer) {
    case 'holiday':
      return sentences.today;
    case 'notice':
      return sentences.announced;
    case 'incident':
      return sentences.down;
    default:
      return sentences.outside;
  }
}

/** What comes next, with a place for `{time}`: `Fecha {time}.`, `Abre {time}.`, `Será lido {time}.` */
export function nextSentence(
  { sentences }: Messages,
  { state, audience }: Pick<SaidState, 'state' | 'audience'>,
): string {
  if (state === 'open') return sentences.closes;
  return audience === 'written' ? sentences.read : sentences.opens;
}
