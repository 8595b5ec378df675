import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrastOf, parseColour } from '../../../src/domain/contrast.ts';
import type { Site } from '../../../src/model/types.ts';
import { iconDrawing } from '../../../src/publish/icons/icon-drawing.ts';
import { writeIcons } from '../../../src/publish/icons/write-icons.ts';

describe('the signs of a site', () => {
  const out = mkdtempSync(join(tmpdir(), 'plantao-icons-'));
  const read = (name: string): Buffer => readFileSync(join(out, name));
  beforeAll(async () => writeIcons({ settings: { brand: { accent: '#ffd400' } } } as Site, out));
  afterAll(() => rmSync(out, { recursive: true }));

  test('are a drawing, a phone’s picture without corners, and an icon of old', async () => {
    expect(read('favicon.svg').toString()).toBe(iconDrawing('#ffd400'));
    const touch = await sharp(read('apple-touch-icon.png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([touch.info.width, touch.info.height, touch.data[3]]).toEqual([180, 180, 255]);
    const icon = read('favicon.ico');
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    const { width, format } = await sharp(icon.subarray(icon.readUInt32LE(18))).metadata();
    expect([width, format, icon.length]).toEqual([32, 'png', 22 + icon.readUInt32LE(14)]);
  });

  test.each(['#ffd400', '#ffffff', '#0b5d6b', null])(
    'stand on a ground that white stands out from: %s',
    (accent) => {
      const ground = parseColour(/fill="(#\w+)"/.exec(iconDrawing(accent))?.[1] ?? '');
      expect(contrastOf(ground ?? [1, 1, 1], [1, 1, 1])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
