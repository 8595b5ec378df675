import type { Instant } from '../../domain/time/types.ts';
import type { IncidentStatus } from '../../model/types.ts';
import { cstateInstant } from './cstate-times.ts';

/** A piece of a cState issue: what was said in a state, with its time where it has one. */
export interface CstatePiece {
  /** Null: a word that no state has, or none; the text keeps it. */
  readonly status: IncidentStatus | 'postmortem' | null;
  readonly at: Instant | null;
  /** Markdown, not gated yet. */
  readonly text: string;
}

const STATES: readonly (readonly [RegExp, IncidentStatus | 'postmortem'])[] = [
  [/^post-?\s?mortem|^p[óo]s-mortem|^an[áa]lis[ei]s? posterior/i, 'postmortem'],
  [/^(resol|completed|conclu|complet|fixed|finaliz)/i, 'resolved'],
  [/^(monitor|supervis|observ)/i, 'monitoring'],
  [/^(identif)/i, 'identified'],
  [/^(investig|scheduled|programad|agendad|planned)/i, 'investigating'],
];

const TRACK = /\{\{<\s*track\s+"([^"]*)"\s*>\}\}/;
const SHORTCODE = /\{\{[<%][\s\S]*?[>%]\}\}/g;
/** `*Resolved* - text` or `**Resolved**: text`, at the start of a paragraph. */
const HEADING = /^(\*{1,2}|_{1,2})([^*_\n]{3,40})\1\s*(?:[-–—:]+\s*)?/;

/** The pieces of an issue's body, in the order in which they stand: the newest first. */
export function cstatePieces(body: string): readonly CstatePiece[] {
  const pieces: string[][] = [];
  for (const block of body.replace(/\r\n?/g, '\n').split(/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/m)) {
    let own: string[] | null = null;
    for (const paragraph of block.split(/\n[ \t]*\n/)) {
      const text = paragraph.trim();
      if (text === '') continue;
      if (own !== null && !HEADING.test(text)) {
        own.push(text);
        continue;
      }
      own = [text];
      pieces.push(own);
    }
  }
  return pieces
    .map((paragraphs) => pieceOf(paragraphs.join('\n\n')))
    .filter(({ text, at }) => text !== '' || at !== null);
}

function pieceOf(source: string): CstatePiece {
  const at = cstateInstant(TRACK.exec(source)?.[1]);
  const text = source.replace(SHORTCODE, '').trim();
  const [whole = '', , word = ''] = HEADING.exec(text) ?? [];
  const status = STATES.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;
  if (status === null) return { status, at, text };
  return { status, at, text: text.slice(whole.length).trim() };
}
