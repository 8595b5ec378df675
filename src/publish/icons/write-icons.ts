import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '../../model/types.ts';
import { iconDrawing } from './icon-drawing.ts';

/** What phones put on their first screen, in pixels. */
const TOUCH = 180;
const SMALL = 32;

/** Writes the signs of the site below `out`: as a drawing, for programs that take none, and for a phone's first screen. */
export async function writeIcons({ settings }: Site, out: string): Promise<void> {
  const { accent } = settings.brand;
  const picture = (drawing: string, size: number): Promise<Buffer> =>
    sharp(Buffer.from(drawing), { density: (72 * size) / 32 })
      .resize(size, size)
      .png()
      .toBuffer();
  const drawing = iconDrawing(accent);
  await writeFile(join(out, 'favicon.svg'), drawing);
  await writeFile(join(out, 'favicon.ico'), icoOf(await picture(drawing, SMALL), SMALL));
  await writeFile(join(out, 'apple-touch-icon.png'), await picture(iconDrawing(accent, 'square'), TOUCH));
}

/** One PNG as an .ico file: six bytes of head, sixteen of directory, the picture. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
