import { getImage } from 'astro:assets';
import { getCollection } from 'astro:content';
import type { Locale, PageText } from '../model/types.ts';
import type { Pictures, PictureView } from './prose/prose-view.ts';

/** Widths in pixels that a picture in a text is offered in: a phone's, the measure's, and twice that for fine screens. */
const WIDTHS = [480, 640, 960, 1280];
const MEASURE = 640;
const LOGO_HEIGHT = 36;
const SIZES = '(width < 42rem) 100vw, 40rem';

/** The pictures that a text shows, resized, by what is written in it; `name.es.png` stands in for `name.png` in es. */
export async function picturesOf({ file, body, locale }: PageText): Promise<Pictures> {
  if (body.images.length === 0) return new Map();
  const all = new Map((await getCollection('pictures')).map(({ id, data }) => [id, data.src]));
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const entries = body.images.map(async (src) => {
    const path = `${folder}${src.replace('./', '')}`;
    const picture = all.get(pictureIn(locale, path)) ?? all.get(path);
    return picture === undefined ? [] : [[src, await pictureView(picture)] as const];
  });
  return new Map((await Promise.all(entries)).flat());
}

/** `window.png` is `window.es.png` in es. */
const pictureIn = (locale: Locale, path: string): string =>
  path.replace(/\.(?=[a-z]+$)/, `.${locale.toLowerCase()}.`);

/** The company's logo for the header: 36 pixels high, a whole picture for fine screens; null where it has none. */
export async function logoOf(
  file: string | null,
): Promise<{ src: string; width: number; height: number } | null> {
  if (file === null) return null;
  const logo = (await getCollection('pictures')).find(({ id }) => id === file)?.data.src;
  if (logo === undefined) return null;
  const width = Math.round((logo.width * LOGO_HEIGHT) / logo.height);
  const { src } = await getImage({ src: logo, width: Math.min(logo.width, 2 * width) });
  return { src, width, height: LOGO_HEIGHT };
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
