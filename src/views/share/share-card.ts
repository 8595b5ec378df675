import { createHash } from 'node:crypto';
import { absoluteAddressOf } from '../../feeds/addresses.ts';
import type { Context } from '../context.ts';
import { type MarkShape, markShape } from '../marks.ts';

/** What the picture of a page says where its address is shared. */
export interface ShareCard {
  /** Its file: `status` is /share/status.png, in other languages /es/share/status.png. */
  readonly key: string;
  readonly site: string;
  /** The company's colour as written, or null. */
  readonly accent: string | null;
  /** The kind of page: `Ocorrência`. */
  readonly kind: string;
  readonly title: string;
  /** How the subject of the page is, where it has a state. */
  readonly state: { readonly shape: MarkShape | null; readonly text: string } | null;
  /** Of when that is: a picture cannot grow old by itself. */
  readonly asOf: string | null;
}

/** A card of the site in the language of the context. */
export function shareCard(
  { site, t }: Context,
  key: string,
  kind: string,
  title: string,
  state: { readonly is: string; readonly text: string } | null = null,
  asOf: string | null = null,
): ShareCard {
  const { name, brand } = site.settings;
  const shown = state === null ? null : { shape: markShape(state.is), text: state.text };
  return { key, site: `${name} ${t.help}`, accent: brand.accent, kind, title, state: shown, asOf };
}

/** Where the picture of a card stands below the site's root, in a language. */
export const sharePath = ({ key }: Pick<ShareCard, 'key'>): string => `/share/${key}.png`;

/** The address of a card's picture: another where it says something else, so that no one shows the one of yesterday. */
export function shareAddress({ site, locale }: Pick<Context, 'site' | 'locale'>, card: ShareCard): string {
  const version = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 6);
  return `${absoluteAddressOf(site.settings, locale, sharePath(card))}?v=${version}`;
}

/** All that the picture says, for those who do not see it. */
export const shareText = ({ kind, title, state, asOf }: ShareCard): string =>
  [kind, title, state?.text, asOf].filter((part) => part != null && part !== '').join(' · ');
