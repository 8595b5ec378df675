import type { CalendarWords } from './calendar-words.ts';
import type { YearContext } from './meant-days.ts';
import type { ReadableText } from './readable-text.ts';
import type { Token } from './tokens.ts';

/** A text being judged: what it says, in which language, and what is known around it. */
export interface TextInHand {
  readonly readable: ReadableText;
  readonly tokens: readonly Token[];
  readonly words: CalendarWords;
  readonly context: YearContext;
  readonly isNotice: boolean;
  /** It is the title of a page. */
  readonly isTitle: boolean;
}

/** The words from one token to another, as messages quote them. */
export function quotedTokens({ readable, tokens }: TextInHand, first: number, last: number): string {
  const text = tokensText(readable, tokens, first, last);
  const isOpen = text.includes('(') && !text.includes(')') && tokens[last + 1]?.text === ')';
  return JSON.stringify(isOpen ? `${text})` : text);
}

/** The words from one token to another on one line. */
function tokensText({ text }: ReadableText, tokens: readonly Token[], first: number, last: number): string {
  const written = text.slice(tokens[first]?.from, tokens[last]?.until);
  return written.replace(/[\s\ufffc•]+/g, ' ').trim();
}
