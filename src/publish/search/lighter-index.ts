import { gunzipSync, gzipSync } from 'node:zlib';
import { headAt, isList, isNumber, itemEnd, numberEnd } from './cbor.ts';
import { MARK } from './fragment.ts';

/** Far enough from the one before that two words do not count as neighbours. */
const APART = 20;
const FIRST = 1;

/**
 * A part of Pagefind's index without the places of its words: every page holds each word once, so that they are but
 * the order in which it lists them, and no two words are ever asked for in a row. They are a quarter of what is loaded.
 * @throws for anything else than an index of the version of Pagefind that is installed.
 */
export function lighterIndex(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  const left = new Lighter(bytes, MARK.length).lighten();
  return gzipSync(left, { level: 9 });
}

/** Writes an index over itself as it reads it: no place is written in more bytes than it was read in. */
class Lighter {
  readonly #bytes: Buffer;
  #read: number;
  #wrote: number;

  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes;
    this.#read = start;
    this.#wrote = start;
  }

  /** What is left of the index, with the mark before it. */
  lighten(): Buffer {
    for (let list = this.#list(); list > 0; list -= 1) {
      for (let words = this.#list(); words > 0; words -= 1) this.#word();
    }
    if (this.#read !== this.#bytes.length) throw unknown();
    return this.#bytes.subarray(0, this.#wrote);
  }

  /** `[word, pages, [[spelling, pages], …]]` */
  #word(): void {
    this.#list(3);
    this.#keep(itemEnd(this.#bytes, this.#read));
    this.#pages();
    for (let spellings = this.#list(); spellings > 0; spellings -= 1) {
      this.#list(2);
      this.#keep(itemEnd(this.#bytes, this.#read));
      this.#pages();
    }
  }

  /** Of each page of a word: how far it is from the page before, weights (below zero) and places, those in its meta data. */
  #pages(): void {
    for (let pages = this.#list(); pages > 0; pages -= 1) {
      this.#list(3);
      this.#keep(itemEnd(this.#bytes, this.#read));
      this.#places();
      this.#keep(itemEnd(this.#bytes, this.#read));
    }
  }

  #places(): void {
    let place = FIRST;
    for (let places = this.#list(); places > 0; places -= 1) {
      const end = numberEnd(this.#bytes, this.#read);
      if (end === null) throw unknown();
      if (!isNumber(this.#bytes, this.#read)) this.#keep(end);
      else {
        this.#bytes[this.#wrote] = place;
        this.#wrote += 1;
        this.#read = end;
        place = APART;
      }
    }
  }

  /** Keeps the head of a list and says how long it is: `length`, where the format has it so. */
  #list(length?: number): number {
    if (!isList(this.#bytes, this.#read)) throw unknown();
    const { count, end } = headAt(this.#bytes, this.#read);
    if (length !== undefined && count !== length) throw unknown();
    this.#keep(end);
    return count;
  }

  #keep(end: number): void {
    if (this.#wrote !== this.#read) this.#bytes.copyWithin(this.#wrote, this.#read, end);
    this.#wrote += end - this.#read;
    this.#read = end;
  }
}

const unknown = (): Error =>
  new Error('The search index is not built as this version of Pagefind builds it.');
