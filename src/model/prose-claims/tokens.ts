import { ITEM, type ReadableText } from './readable-text.ts';

/** What stands before a token: nothing, spaces, one line break, or an empty line. */
export type Gap = 'none' | 'space' | 'line' | 'break';

/** A number, a word, or a single sign of a readable text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** In lower case and without accents. */
  readonly text: string;
  readonly written: string;
  /** Offsets in the readable text, half-open. */
  readonly from: number;
  readonly until: number;
  readonly gap: Gap;
}

const TOKEN = /\d+|[a-z]+|[^\sa-z\d]/g;

/** The tokens of a text, in order. */
export function tokensOf({ text, folded }: ReadableText): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(TOKEN)) {
    const from = match.index;
    const until = from + match[0].length;
    const kind = /^\d/.test(match[0]) ? 'number' : /^[a-z]/.test(match[0]) ? 'word' : 'sign';
    const gap = tokens.length === 0 ? 'break' : gapOf(folded, end, from);
    tokens.push({ kind, text: match[0], written: text.slice(from, until), from, until, gap });
    end = until;
  }
  return tokens;
}

function gapOf(text: string, from: number, until: number): Gap {
  if (from === until) return 'none';
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= until) return 'space';
  const second = text.indexOf('\n', first + 1);
  return second >= 0 && second < until ? 'break' : 'line';
}

/** Whether a token stands right after the one before it. */
export function isGlued(token: Token | undefined): boolean {
  return token?.gap === 'none';
}

/** Whether a token begins a line, an item of a list or a cell of a table. */
export function beginsLine(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return true;
  return token.gap === 'line' || token.gap === 'break' || before.text === ITEM || before.text === '|';
}
