import { type Answer, find } from './find.ts';
import { firstItems, pageItem } from './render.ts';
import type { SearchData } from './search-data.ts';

/** The first results of a query, ready to be shown. */
export interface Results {
  readonly answer: Answer;
  readonly items: readonly HTMLElement[];
  /** Results in all. */
  readonly total: number;
  /** What came of it, in a sentence. */
  readonly message: string;
  /** More of them; none when there are none left. */
  readonly more: () => Promise<readonly HTMLElement[]>;
  readonly left: () => boolean;
}

/** Finds and draws the first results, at most so many pages. */
export async function resultsOf(
  data: SearchData,
  query: string,
  kind: string | null,
  most: number,
): Promise<Results> {
  const answer = await find(data, query, kind);
  const first = firstItems(answer, data);
  const pages = await answer.next(most);
  const items = [...first, ...pages.map((page) => pageItem(page, data))];
  // A page that comes first anyway does not come a second time.
  const twice = Math.min(most, answer.total) - pages.length;
  const total = first.length + answer.total - twice;
  let shown = items.length;
  return {
    answer,
    items,
    total,
    message: messageOf(data, query, total, answer.corrected),
    more: async () => {
      const next = await answer.next(most);
      shown += next.length;
      return next.map((page) => pageItem(page, data));
    },
    left: () => shown < total,
  };
}

function messageOf({ texts }: SearchData, query: string, total: number, corrected: string | null): string {
  if (total === 0) return texts.none.replace('{query}', () => query);
  const count = (total === 1 ? texts.one : texts.other).replace('{n}', String(total));
  if (corrected === null) return count;
  const told = texts.corrected.replace('{typed}', () => query).replace('{query}', () => corrected);
  return `${told} ${count}`;
}
