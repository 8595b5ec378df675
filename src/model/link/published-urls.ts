import { say } from '../../i18n/problems/say.ts';
import { nearest } from '../../schemas/fields/nearest.ts';
import type { Linking } from './linking.ts';

/** Reports addresses once published, of content/urls.yaml, at which there is neither a page nor an alias any more. */
export function checkPublishedUrls(
  { contents, report }: Linking,
  paths: ReadonlySet<string>,
  aliases: ReadonlySet<string>,
): void {
  const entry = contents.urls;
  if (entry === null || contents.broken.size > 0) return;
  entry.data.forEach((path, index) => {
    if (paths.has(path) || aliases.has(path)) return;
    const near = nearest(path, paths);
    const fix =
      near === null
        ? say('add aliases: [{path}] to the page that took its place', { path })
        : say('add aliases: [{path}] to the page that took its place, perhaps {near}', { path, near });
    const message = say('is {path}, where there is no page any more', { path });
    report.atField(entry, [index], { code: 'address-lost', message, fix });
  });
}
