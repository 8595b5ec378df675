import { headAt } from '../../src/publish/search/cbor.ts';

const [TEXT, ARRAY] = [3, 4];

/** What Pagefind's index is made of: whole numbers, texts and lists of them. */
export type Packed = number | string | readonly Packed[];

const [NUMBER, NEGATIVE] = [0, 1];

/**
 * Reads an item with all that it holds.
 * @throws where it holds anything else than whole numbers, texts and lists, or does not end with the bytes.
 */
export function readCbor(bytes: Buffer): Packed {
  let next = 0;
  const read = (): Packed => {
    const { major, count, end } = headAt(bytes, next);
    next = end;
    if (major === NUMBER) return count;
    if (major === NEGATIVE) return -1 - count;
    if (major === ARRAY) return Array.from({ length: count }, read);
    if (major !== TEXT) throw new Error('The search index holds a value of a kind that is not known.');
    next += count;
    return bytes.toString('utf8', next - count, next);
  };
  const value = read();
  if (next !== bytes.length) throw new Error('The search index does not end where it should.');
  return value;
}

/** The bytes of an item; numbers are whole ones of at most 32 bits. */
export function writeCbor(value: Packed): Buffer {
  if (typeof value === 'number') return value < 0 ? headOf(NEGATIVE, -1 - value) : headOf(NUMBER, value);
  if (typeof value !== 'string')
    return Buffer.concat([headOf(ARRAY, value.length), ...value.map((one) => writeCbor(one))]);
  const text = Buffer.from(value);
  return Buffer.concat([headOf(TEXT, text.length), text]);
}

function headOf(major: number, count: number): Buffer {
  const [info, length] = count < 24 ? [count, 0] : count < 256 ? [24, 1] : count < 65536 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (major << 5) | info;
  if (length > 0) bytes.writeUIntBE(count, 1, length);
  return bytes;
}
