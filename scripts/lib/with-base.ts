import { say } from '../../src/i18n/problems/say.ts';
import type { Site } from '../../src/model/types.ts';
import { WrongUse } from './wrong-use.ts';

/** A site under the path that `--base` names, in place of that of its `url`. @throws WrongUse for what is no path. */
export function withBase(site: Site, base: string | undefined): Site {
  if (base === undefined) return site;
  const path = baseFrom(base);
  return { ...site, settings: { ...site.settings, base: path, url: new URL(path, site.settings.url).href } };
}

/** Which path, with its slash at the end, does `--base` name? @throws WrongUse for what is no path. */
export function baseFrom(base: string): string {
  if (!/^\/([a-z0-9._~-]+\/)*[a-z0-9._~-]*$/i.test(base)) {
    throw new WrongUse(
      say('{name} is "{found}"; write {near}', {
        name: '--base',
        found: base,
        near: say('a path like /help/'),
      }),
    );
  }
  return base.endsWith('/') ? base : `${base}/`;
}
