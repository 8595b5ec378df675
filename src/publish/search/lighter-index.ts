import { gunzipSync, gzipSync } from 'node:zlib';
import { type Packed, readCbor, writeCbor } from './cbor.ts';
import { MARK } from './fragment.ts';

/** Far enough from the one before that two words do not count as neighbours. */
const APART = 20;

/**
 * A part of Pagefind's index without the places of its words: every page holds each word once, so that they are but
 * the order in which it lists them, and no two words are ever asked for in a row. They are a quarter of what is loaded.
 */
export function lighterIndex(packed: Uint8Array): Uint8Array {
  const data = readCbor(gunzipSync(packed).subarray(MARK.length));
  const lighter = list(data).map((words) =>
    list(words).map((entry) => {
      const [word = '', pages = [], variants = []] = list(entry);
      const others = list(variants).map((variant) => {
        const [spelling = '', own = []] = list(variant);
        return [spelling, withoutPlaces(own)];
      });
      return [word, withoutPlaces(pages), others];
    }),
  );
  return gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(lighter)]), { level: 9 });
}

/** Of each page of a word: how far it is from the page before, weights (below zero) and places, those in its meta data. */
function withoutPlaces(pages: Packed): Packed {
  return list(pages).map((page) => {
    const [step = 0, places = [], meta = []] = list(page);
    let seen = 0;
    const plain = list(places).map((place) =>
      typeof place === 'number' && place < 0 ? place : seen++ === 0 ? 1 : APART,
    );
    return [step, plain, meta];
  });
}

function list(data: Packed): readonly Packed[] {
  if (typeof data === 'number' || typeof data === 'string')
    throw new Error('The search index is not built as this version of Pagefind builds it.');
  return data;
}
