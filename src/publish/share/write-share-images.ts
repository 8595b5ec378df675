import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Instant } from '../../domain/time/types.ts';
import { addressOf } from '../../feeds/addresses.ts';
import type { Site } from '../../model/types.ts';
import { contextOf } from '../../views/context.ts';
import { sharePath } from '../../views/share/share-card.ts';
import { shareCards } from '../../views/share/share-cards.ts';
import { drawCard } from './draw-card.ts';

/**
 * Writes the pictures of shared pages below `out`, for all languages. A picture depends on its drawing alone: one
 * that was made before is taken from `cache`. @returns how many there are
 */
export async function writeShareImages(
  site: Site,
  now: Instant,
  out: string,
  cache: string,
): Promise<number> {
  const { settings } = site;
  const all = settings.locales.flatMap((locale) =>
    [...shareCards(contextOf(site, locale, now)).values()].map((card) => ({
      file: join(out, addressOf({ ...settings, base: '/' }, locale, sharePath(card))),
      drawing: drawCard(card),
    })),
  );
  await mkdir(cache, { recursive: true });
  const pictures = new Map<string, Promise<Buffer>>();
  await Promise.all(
    all.map(async ({ file, drawing }) => {
      // Two languages may well say the same.
      const picture = pictures.get(drawing) ?? pictureOf(drawing, cache);
      pictures.set(drawing, picture);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await picture);
    }),
  );
  return all.length;
}

async function pictureOf(drawing: string, cache: string): Promise<Buffer> {
  const name = createHash('sha256')
    .update(sharp.versions.sharp ?? '')
    .update(drawing)
    .digest('hex');
  const kept = join(cache, `${name}.png`);
  const known = await readFile(kept).catch(() => null);
  if (known !== null) return known;
  const made = await sharp(Buffer.from(drawing)).png({ compressionLevel: 6 }).toBuffer();
  const aside = `${kept}.${process.pid}`;
  await writeFile(aside, made);
  await rename(aside, kept);
  return made;
}
