/** Says, at each tick of the page's clock, when what is written to a channel now is answered. */
import { paragraph, sentence, tell } from './reasons/lines.ts';
import { promiseOf } from './reasons/promise.ts';

function repliesIn({ dataset }: HTMLElement, now: number): readonly Node[] {
  const promised = promiseOf(dataset['reply'] ?? '', now);
  if (promised === null) return [];
  const { text, notice } = promised;
  return [paragraph(text, ...(notice === null ? [] : [' ', ...sentence(notice, undefined)]))];
}

tell('[data-reply]', repliesIn);
