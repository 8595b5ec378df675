import { say } from '../../i18n/problems/say.ts';
import { WHOLE_FILE } from '../report.ts';
import type { Settings } from '../types.ts';
import type { Linking } from './linking.ts';

/** A picture in another language, `window.es.png`, goes with the one that pages name, `window.png`. */
const LANGUAGE = /\.[a-z-]+(?=\.[a-z]+$)/;

/** Warns of pictures that no page and no setting shows: they are published nowhere, and mislead who looks for one. */
export function warnOfUnusedPictures(settings: Settings | null, { contents, report, texts }: Linking): void {
  if (settings === null || contents.broken.size > 0) return;
  const shown = new Set(
    texts.flatMap(({ file, prose }) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      return prose.images.map((image) => folder + image.replace(/^\.\//, ''));
    }),
  );
  const faulty = new Set(report.problems.map(({ file }) => file));
  if (settings.brand.logo !== null) shown.add(settings.brand.logo);
  for (const path of contents.pictures) {
    if (faulty.has(path) || shown.has(path) || shown.has(path.replace(LANGUAGE, ''))) continue;
    const message = say('no page shows this picture');
    const fix = say('remove it, or show it: ![what it shows](./{name})', {
      name: path.slice(path.lastIndexOf('/') + 1),
    });
    report.atPoint(path, WHOLE_FILE, { code: 'picture-unused', message, fix });
  }
}
