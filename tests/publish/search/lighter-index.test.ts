import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lighterIndex } from '../../../src/publish/search/lighter-index.ts';
import { type Packed, readCbor, writeCbor } from '../../support/cbor.ts';

const MARK = 'pagefind_dcd';
const packed = (data: Packed): Uint8Array => gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(data)]));
const unpacked = (bytes: Uint8Array): Packed => readCbor(gunzipSync(bytes).subarray(MARK.length));

describe('data of the index', () => {
  test.each([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -257, '', 'ação'])(
    'are read as they were written: %s',
    (value) => expect(readCbor(writeCbor([value, [value]]))).toEqual([value, [value]]),
  );
  test('are written as RFC 8949 has them', () => {
    expect(writeCbor([1, [-500, 'ü']]).toString('hex')).toBe('8201823901f362c3bc');
  });
  test.each(['f6', '9f01ff', '8201'])('are refused where they are of another kind: %s', (hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow();
  });
});

describe('a lighter index', () => {
  test('keeps words, pages and weights, and gives up places', () => {
    const index = [
      [
        [
          'deix',
          [
            [3, [-25, 153], []],
            [25, [-25, 94, 15], [7]],
          ],
          [['deixá', [[20, [-13, 49, -25, 50], []]]]],
        ],
      ],
    ];
    expect(unpacked(lighterIndex(packed(index)))).toEqual([
      [
        [
          'deix',
          [
            [3, [-25, 1], []],
            [25, [-25, 1, 20], [7]],
          ],
          [['deixá', [[20, [-13, 1, -25, 20], []]]]],
        ],
      ],
    ]);
  });
  test('is made of nothing else than an index', () => {
    expect(() => lighterIndex(packed([1]))).toThrow('Pagefind');
    expect(() => lighterIndex(packed([[['a', [[1, ['b'], []]], []]]]))).toThrow('Pagefind');
    expect(() => lighterIndex(packed([[['a', []]]]))).toThrow('Pagefind');
  });
  test('keeps numbers of every length', () => {
    const pages = [23, 24, 255, 256, 65_535, 65_536].map((step) => [step, [-step - 1, step + 1], [step]]);
    expect(unpacked(lighterIndex(packed([[['a', pages, []]]])))).toEqual([
      [['a', pages.map(([step, places, meta]) => [step, [(places as number[])[0], 1], meta]), []]],
    ]);
  });
});
