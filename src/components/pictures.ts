import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import type { PageText } from '../model/types.ts';
import type { Pictures, PictureView } from './prose/prose-view.ts';

/** The widths that a picture in a text is offered in; never wider than it is. */
const WIDTHS = [360, 640, 960, 1280];

/** The pictures of a page's body, resized, by what is written in it (`./new-account.png`). */
export async function picturesOf(text: PageText): Promise<Pictures> {
  const folder = text.file.slice(0, text.file.lastIndexOf('/') + 1);
  const found = await Promise.all(
    text.body.images.map(async (written) => [written, await pictureAt(folder, written)] as const),
  );
  return new Map(found.filter((pair): pair is [string, PictureView] => pair[1] !== null));
}

async function pictureAt(folder: string, written: string): Promise<PictureView | null> {
  const entry = await getEntry('pictures', folder + written.replace(/^\.\//, ''));
  if (entry === undefined) return null;
  const { src } = entry.data;
  const widths = WIDTHS.filter((width) => width < src.width);
  const image = await getImage({ src, widths: [...widths, src.width], format: 'webp' });
  return {
    src: image.src,
    width: src.width,
    height: src.height,
    srcset: image.srcSet.attribute,
    sizes: '(width < 44rem) 100vw, 40rem',
    full: image.src,
  };
}
