import type { CalendarWords } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import type { WeekdayMention } from './read-weekdays.ts';
import type { Token } from './tokens.ts';
import { linkAfter, linkBefore } from './weekday-links.ts';
import type { ReadWeekday } from './weekday-words.ts';

/** A weekday that a text says of a date. */
export interface Pair {
  readonly date: DateMention;
  readonly weekday: ReadWeekday;
}

type Item =
  | { readonly kind: 'date'; readonly first: number; readonly last: number; readonly date: DateMention }
  | {
      readonly kind: 'weekday';
      readonly first: number;
      readonly last: number;
      readonly mention: WeekdayMention;
    };

interface Chain {
  readonly items: Item[];
  /** How closely each item is tied to the one before it. */
  readonly links: number[];
}

/**
 * Which weekday is said of which date? Neighbours that are tied (`terça, 17/10`, `17/10 (terça)`) make chains; in one
 * of an even length each weekday goes with its neighbour in turn, in an odd one with the closer side, and where both
 * are as close with the one that it agrees with.
 */
export function pairWeekdays(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  weekdays: readonly WeekdayMention[],
  words: CalendarWords,
  agrees: (pair: Pair) => boolean,
): readonly Pair[] {
  const items: Item[] = [
    ...dates.map((date) => ({ kind: 'date' as const, first: date.first, last: date.last, date })),
    ...weekdays.map((mention) => ({
      kind: 'weekday' as const,
      first: mention.first,
      last: mention.last,
      mention,
    })),
  ].sort((a, b) => a.first - b.first);
  const pairs: Pair[] = [];
  let chain: Chain = { items: [], links: [] };
  for (const item of items) {
    const before = chain.items.at(-1);
    const link = before === undefined ? 0 : linkOf(tokens, before, item, words);
    if (link === 0) {
      pairs.push(...pairsOf(chain, agrees));
      chain = { items: [item], links: [] };
    } else {
      chain.items.push(item);
      chain.links.push(link);
    }
  }
  pairs.push(...pairsOf(chain, agrees), ...listPairs(tokens, items, words));
  return pairs;
}

function linkOf(tokens: readonly Token[], before: Item, after: Item, words: CalendarWords): number {
  if (before.kind === 'weekday' && after.kind === 'date') {
    return isSingle(before.mention) ? linkBefore(tokens, before, after, words) : 0;
  }
  if (before.kind === 'date' && after.kind === 'weekday') {
    return isSingle(after.mention) ? linkAfter(tokens, before, after, words) : 0;
  }
  return 0;
}

function isSingle({ days, isOfDates }: WeekdayMention): boolean {
  return days.length === 1 && isOfDates;
}

function pairsOf({ items, links }: Chain, agrees: (pair: Pair) => boolean): readonly Pair[] {
  if (items.length < 2) return [];
  if (items.length % 2 === 0) return inTurn(items, 0);
  const [early, late] = [inTurn(items, 0), inTurn(items, 1)];
  const weight = (from: number) => links.filter((_, index) => index % 2 === from).reduce((a, b) => a + b, 0);
  if (weight(0) !== weight(1)) return weight(0) > weight(1) ? early : late;
  const right = (pairs: readonly Pair[]) => pairs.filter(agrees).length;
  return right(late) > right(early) ? late : early;
}

function inTurn(items: readonly Item[], from: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = from; index + 1 < items.length; index += 2) {
    const pair = pairOf(items[index], items[index + 1]);
    if (pair !== null) pairs.push(pair);
  }
  return pairs;
}

function pairOf(a: Item | undefined, b: Item | undefined): Pair | null {
  const date = a?.kind === 'date' ? a.date : b?.kind === 'date' ? b.date : undefined;
  const mention = a?.kind === 'weekday' ? a.mention : b?.kind === 'weekday' ? b.mention : undefined;
  const weekday = mention?.days[0];
  return date === undefined || weekday === undefined ? null : { date, weekday };
}

/** `quinta e sexta, 24 e 25 de dezembro`: lists as long as each other, side by side. */
function listPairs(tokens: readonly Token[], items: readonly Item[], words: CalendarWords): readonly Pair[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'weekday' || !item.mention.isOfDates || item.mention.days.length < 2) return [];
    const { days } = item.mention;
    const dates = datesBeside(tokens, items, index, days.length, words);
    return days.flatMap((weekday, place) => {
      const date = dates[place];
      return date === undefined ? [] : [{ date, weekday }];
    });
  });
}

function datesBeside(
  tokens: readonly Token[],
  items: readonly Item[],
  index: number,
  length: number,
  words: CalendarWords,
): readonly DateMention[] {
  const item = items[index];
  const list = (from: number) =>
    items
      .slice(Math.max(from, 0), from + length)
      .flatMap((one) => (one.kind === 'date' && one.date.listLength === length ? [one.date] : []));
  const [after, before] = [list(index + 1), index >= length ? list(index - length) : []];
  const [next, last] = [after[0], before.at(-1)];
  if (item === undefined) return [];
  const isWhole = (dates: readonly DateMention[]) =>
    dates.length === length &&
    dates.every(({ listIndex }, place) => listIndex === place) &&
    !isStretch(tokens, dates, words);
  if (next !== undefined && isWhole(after) && linkBefore(tokens, item, next, words) > 0) return after;
  if (last !== undefined && isWhole(before) && linkAfter(tokens, last, item, words) > 0) return before;
  return [];
}

/** `5 a 9`: the first and last of more days. */
function isStretch(tokens: readonly Token[], dates: readonly DateMention[], words: CalendarWords): boolean {
  return dates.some((date, index) => {
    const sign = index === 0 ? undefined : tokens[(dates[index - 1]?.last ?? date.first) + 1];
    return sign !== undefined && (words.to.has(sign.text) || ['-', '–', '—'].includes(sign.text));
  });
}
