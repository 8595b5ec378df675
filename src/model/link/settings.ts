import { parseColour, readableAccent } from '../../domain/contrast.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { say } from '../../i18n/problems/say.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { Entry } from '../read/entry.ts';
import type { Portal, PortalPlace, Settings, SiteLink } from '../types.ts';
import type { Linking } from './linking.ts';

const DAY = 86_400_000;
/** How long the state of the status page may be believed, where site.yaml does not say. */
const VALID_FOR = 3 * DAY;
const PLACES: readonly PortalPlace[] = ['client_area', 'new_ticket', 'tickets', 'password', 'cancel'];

/** The settings of the site; its logo must be there. */
export function linkSettings(entry: Entry<SiteData>, { contents, report }: Linking): Settings {
  const { data } = entry;
  const [defaultLocale = 'en'] = data.locales;
  const logo = data.brand?.logo;
  if (logo !== undefined && !contents.pictures.has(logo)) {
    const message = say('is {logo}, and there is no such picture in the content folder', {
      logo: JSON.stringify(logo),
    });
    report.atField(entry, ['brand', 'logo'], {
      code: 'missing-picture',
      message,
      fix: say('put the file there, or remove the key'),
    });
  }
  warnOfAccent(entry, report);
  return {
    name: data.name,
    url: data.url,
    base: new URL(data.url).pathname,
    locales: data.locales,
    defaultLocale,
    timezone: data.timezone,
    website: data.website ?? null,
    portal: data.portal === undefined ? null : portalOf(data.portal),
    links: linksOf(data.links),
    brand: { accent: data.brand?.accent ?? null, logo: logo ?? null },
    security: data.security === undefined ? null : securityOf(data.security),
    validFor: data.valid_for ?? VALID_FOR,
    updateWithin: data.update_within ?? DAY,
    admin: data.admin ?? true,
    repository: data.repository ?? null,
  };
}

/** Warns of a colour in which nothing could be read on a light page: buttons and edges then have another than written. */
function warnOfAccent(entry: Entry<SiteData>, report: Linking['report']): void {
  const accent = entry.data.brand?.accent;
  const colour = accent === undefined ? null : parseColour(accent);
  if (accent === undefined || colour === null) return;
  const { contrast, light, dark } = readableAccent(colour);
  if (light.toLowerCase() === accent.toLowerCase()) return;
  const message = say('is {accent}, whose contrast with white is {contrast}: text in it cannot be read', {
    accent: JSON.stringify(accent),
    contrast: contrast.toFixed(1),
  });
  const fix = say(
    'the pages show {light} on light ground and {dark} on dark; write a darker colour of yours, 4.5 or more',
    {
      light,
      dark,
    },
  );
  report.atField(entry, ['brand', 'accent'], { code: 'accent-pale', message, fix });
}

function portalOf(portal: NonNullable<SiteData['portal']>): Portal {
  const addresses: Partial<Record<PortalPlace, string>> = {};
  for (const place of PLACES) {
    const address = portal[place];
    if (address !== undefined) addresses[place] = address;
  }
  return { kind: portal.kind, url: portal.url, addresses, login: portal.login ?? null };
}

function linksOf(links: SiteData['links']): readonly SiteLink[] {
  return Object.entries(links ?? {}).map(([id, { url, label }]) => ({ id, url, label: label ?? null }));
}

function securityOf({ contact, expires, policy }: NonNullable<SiteData['security']>): Settings['security'] {
  return { contact, expires: expires === undefined ? null : formatInstant(expires), policy: policy ?? null };
}
