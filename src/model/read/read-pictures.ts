import { say } from '../../i18n/problems/say.ts';
import { type Report, WHOLE_FILE } from '../report.ts';
import type { ContentFile } from './walk-content.ts';

/** The paths of all pictures. One that translates none, `window.es.png` without `window.png`, is reported. */
export function readPictures(files: readonly ContentFile[], report: Report): ReadonlySet<string> {
  const paths = new Set(files.filter(({ place }) => place.kind === 'picture').map(({ path }) => path));
  for (const path of paths) {
    const original = path.replace(/\.[a-z-]+(?=\.[a-z]+$)/, '');
    if (paths.has(original)) continue;
    const name = original.slice(original.lastIndexOf('/') + 1);
    const message = say('this is a picture in another language without an original');
    const fix = say('put {name} beside it, or rename this file {name}', { name });
    report.atPoint(path, WHOLE_FILE, { code: 'translation-without-original', message, fix });
  }
  return paths;
}
