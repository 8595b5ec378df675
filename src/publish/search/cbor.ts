/** The head of a CBOR item: its major type, the number that it carries, and where its content begins. */
export interface CborHead {
  readonly major: number;
  readonly count: number;
  readonly end: number;
}

const [BYTES, TEXT, ARRAY] = [2, 3, 4];

/**
 * Reads the head of the item that begins at `at` (RFC 8949, section 3).
 * @throws for lengths that no index has.
 */
export function headAt(bytes: Buffer, at: number): CborHead {
  const first = bytes.readUInt8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, count: info, end: at + 1 };
  if (info > 26) throw new Error('The search index is packed in a way that is not known.');
  const length = 2 ** (info - 24);
  return { major, count: bytes.readUIntBE(at + 1, length), end: at + 1 + length };
}

/**
 * Where the item that begins at `at` ends: numbers, texts and lists, which is all that Pagefind writes.
 * @throws for anything else.
 */
export function itemEnd(bytes: Buffer, at: number): number {
  const { major, count, end } = headAt(bytes, at);
  if (major < BYTES) return end;
  if (major === BYTES || major === TEXT) return end + count;
  if (major !== ARRAY) throw new Error('The search index holds a value of a kind that is not known.');
  let next = end;
  for (let item = 0; item < count; item += 1) next = itemEnd(bytes, next);
  return next;
}

/** Whether the item that begins at `at` is a list. */
export const isList = (bytes: Buffer, at: number): boolean => bytes.readUInt8(at) >> 5 === ARRAY;

/** Whether the item that begins at `at` is a whole number that is not below zero. */
export const isNumber = (bytes: Buffer, at: number): boolean => bytes.readUInt8(at) >> 5 === 0;

/** Where the whole number that begins at `at` ends, above or below zero; null for anything else. */
export function numberEnd(bytes: Buffer, at: number): number | null {
  const first = bytes.readUInt8(at);
  const info = first & 31;
  if (first >> 5 > 1 || info > 26) return null;
  return info < 24 ? at + 1 : at + 1 + 2 ** (info - 24);
}
