import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import type { PageText } from '../model/types.ts';
import type { Pictures, PictureView } from './prose/prose-view.ts';

/** Widths in pixels that a picture in a text is offered in: a phone's, the measure's, and twice that for fine screens. */
const WIDTHS = [480, 640, 960, 1280];
const MEASURE = 640;
const SIZES = '(width < 42rem) 100vw, 40rem';

/** The pictures that a text shows, resized, by what is written in it. */
export async function picturesOf({ file, body }: PageText): Promise<Pictures> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const entries = body.images.map(async (src) => {
    const entry = await getEntry('pictures', `${folder}${src.replace('./', '')}`);
    return entry === undefined ? [] : [[src, await pictureView(entry.data.src)] as const];
  });
  return new Map((await Promise.all(entries)).flat());
}

async function pictureView(src: ImageMetadata): Promise<PictureView> {
  const { width, height } = src;
  const widths = WIDTHS.filter((offered) => offered < width);
  const shown = Math.min(width, MEASURE);
  const image = await getImage({
    src,
    width: shown,
    widths: [...widths, Math.min(width, 1280)],
    sizes: SIZES,
  });
  return {
    src: image.src,
    width: shown,
    height: Math.round((height * shown) / width),
    srcset: image.srcSet.attribute === '' ? undefined : image.srcSet.attribute,
    sizes: image.srcSet.attribute === '' ? undefined : SIZES,
    full: width > MEASURE ? src.src : undefined,
  };
}
