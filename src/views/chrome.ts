import { hasSection } from '../domain/sections.ts';
import { fill } from '../i18n/fill.ts';
import { formatDateTime } from '../i18n/formats.ts';
import { zoneLabel } from '../i18n/zone-name.ts';
import type { Locale, Site } from '../model/types.ts';
import { accentCss } from './accent.ts';
import { type BannerView, bannersOf } from './banners.ts';
import type { Context } from './context.ts';
import { type Languages, languagesOf } from './languages.ts';
import { type NavItem, navOf } from './sections.ts';
import { shareAddress, shareText } from './share/share-card.ts';
import { shareCardOf } from './share/share-cards.ts';
import { siteLinks } from './site-links.ts';
import { statusIsland } from './status-island.ts';
import { type StatusSentence, statusSentence } from './status-sentence.ts';

interface LabelledLink {
  readonly href: string;
  readonly label: string;
}

/** What surrounds the text of every page. */
export interface Chrome {
  readonly name: string;
  readonly nav: readonly NavItem[];
  readonly languages: Languages;
  /** `PT`, `ES`: the current language on the switch. */
  readonly languageShort: string;
  readonly clientArea: string | null;
  /** The box in the header: where it leads, and the module that answers as one types; null on the search page. */
  readonly search: { readonly page: string; readonly script: string } | null;
  readonly banners: readonly BannerView[];
  readonly status: StatusSentence | null;
  /** Each with the section whose pages it follows. */
  readonly feeds: readonly (LabelledLink & { readonly section: string })[];
  readonly links: readonly LabelledLink[];
  readonly built: string;
  /** What paper says after it: where the page is found. Undefined on an article, which has no byte left for it. */
  readonly addressOnPaper: string | undefined;
  /** The company's colour as a style sheet, or null where it has none. */
  readonly accentCss: string | null;
  /** The picture of the page where its address is shared, and all that it says. */
  readonly share: { readonly image: string; readonly text: string } | null;
  /** What the script of the status line needs; null where the site has no status. */
  readonly statusIsland: object | null;
}

/** The surroundings of the page at a site path, in the languages in which it is written. */
export function chromeOf(context: Context, path: string, written?: readonly Locale[]): Chrome {
  const card = shareCardOf(context, path);
  const languages = languagesOf(context, path, written);
  return {
    ...commonOf(context),
    nav: navOf(context, path),
    languages,
    addressOnPaper: ARTICLE.test(path) ? undefined : languages.canonical,
    search:
      path === '/search/' ? null : { page: context.href('/search/'), script: context.href('/search.js') },
    share: card === null ? null : { image: shareAddress(context, card), text: shareText(card) },
  };
}

/** The site path of an article, unlike that of its category. */
const ARTICLE = /^\/tutorials\/[^/]+\/[^/]+\/$/;

type Common = Omit<Chrome, 'nav' | 'languages' | 'addressOnPaper' | 'search' | 'share'>;

const known = new WeakMap<Site, Map<string, Common>>();

/** What surrounds every page of a language at an instant, worked out once. */
function commonOf(context: Context): Common {
  const { site, now, locale } = context;
  const ofSite = known.get(site) ?? new Map<string, Common>();
  known.set(site, ofSite);
  const key = `${locale} ${now}`;
  const common = ofSite.get(key) ?? newCommon(context);
  ofSite.set(key, common);
  return common;
}

function newCommon(context: Context): Common {
  const { site, t, now, locale } = context;
  const { settings } = site;
  const time = `${formatDateTime(now, settings.timezone, locale)}, ${zoneLabel(settings.timezone, now, locale)}`;
  return {
    name: settings.name,
    languageShort: t.language.replace(/ \(.*/, ''),
    clientArea:
      settings.portal === null ? null : (settings.portal.addresses.client_area ?? settings.portal.url),
    banners: bannersOf(context),
    status: hasSection(site, 'status') ? statusSentence(context) : null,
    feeds: feedsOf(context),
    links: siteLinks(context),
    built: fill(t.footer.built, { time }),
    accentCss: accentCss(settings.brand.accent),
    statusIsland: hasSection(site, 'status') ? statusIsland(context) : null,
  };
}

function feedsOf(context: Context): Chrome['feeds'] {
  const { site, t, href } = context;
  const feeds: Chrome['feeds'][number][] = [];
  if (hasSection(site, 'status'))
    feeds.push({ href: href('/status/rss.xml'), label: t.footer.statusFeed, section: '/status/' });
  if (hasSection(site, 'notices'))
    feeds.push({ href: href('/notices/rss.xml'), label: t.footer.noticesFeed, section: '/notices/' });
  if (hasSection(site, 'tutorials'))
    feeds.push({ href: href('/tutorials/rss.xml'), label: t.footer.tutorialsFeed, section: '/tutorials/' });
  return feeds;
}
