import { civilDateAt } from '../../domain/time/civil.ts';
import type { EpochDay } from '../../domain/time/types.ts';
import type { PageData } from '../../schemas/pages.ts';
import { channelFactsOf } from '../prose-claims/channel-facts.ts';
import { proseClaims } from '../prose-claims/prose-claims.ts';
import type { ChannelFacts } from '../prose-claims/types.ts';
import type { PageFile, WrittenPage } from '../read/page.ts';
import { pathText } from '../report.ts';
import type { Locale, Notice, Site } from '../types.ts';
import { frontMatterTexts } from './front-matter-texts.ts';
import type { Linking } from './linking.ts';
import { idOfNotice } from './notices.ts';

/** Reports what texts, titles and summaries claim against the calendar or the data: a wrong weekday, other hours. */
export function checkTextClaims(site: Site, linking: Linking): void {
  const { contents, report } = linking;
  const isWhole =
    contents.site !== null && ![...contents.broken].some((key) => key.startsWith('departments/'));
  const common = isWhole ? channelFactsOf(site.departments, site.settings) : undefined;
  const known = new Map<WrittenPage<unknown>, Around>();
  const aroundOf = (page: WrittenPage<unknown>, add: () => Around) => {
    const around = known.get(page) ?? add();
    known.set(page, around);
    return around;
  };
  for (const text of linking.texts) {
    const around = aroundOf(text.page, () => aroundPage(text.page, site, linking, common));
    const { prose, page: _page, ...place } = text;
    report.addAll(proseClaims(prose.source, { ...place, ...around }));
  }
  for (const [page, around] of known) {
    for (const { file, locale } of filesOf(page as WrittenPage<PageData>, linking)) {
      const { title, summary } = file.data;
      const texts = [
        { path: ['title'], locale, source: title },
        { path: ['summary'], locale, source: summary },
        ...frontMatterTexts(file.data, locale),
      ];
      for (const { source, ...text } of texts) {
        const place = { file: file.file, path: pathText(text.path), locale: text.locale, ...around };
        // Where a text stands is found out only where there is something to say of it.
        if (proseClaims(source, { ...place, line: 1 }).length === 0) continue;
        report.addAll(proseClaims(source, { ...place, ...file.locateText(text.path) }));
      }
    }
  }
}

/** What is known around the texts of a page. */
interface Around {
  readonly around: EpochDay | null;
  readonly range: { readonly from: EpochDay; readonly until: EpochDay } | null;
  readonly channels?: ChannelFacts;
}

function aroundPage(
  page: WrittenPage<unknown>,
  site: Site,
  { site: { timezone } }: Linking,
  common: ChannelFacts | undefined,
): Around {
  const data = page.original.data as Readonly<Record<string, unknown>>;
  const [folder] = page.original.file.split('/');
  const dateOf = (at: unknown) => (typeof at === 'number' ? civilDateAt(timezone, at) : null);
  const facts = common === undefined ? {} : { channels: common };
  if (folder === 'notices') {
    const id = idOfNotice(page as Parameters<typeof idOfNotice>[0]);
    const notice = site.notices.find((one) => one.id === id);
    return { around: dateOf(data['published']), range: rangeOf(notice), ...factsIn(notice, site, facts) };
  }
  if (folder === 'incidents' || folder === 'maintenance') {
    const updates = (data['updates'] ?? []) as readonly { readonly at: number }[];
    const first = updates.length === 0 ? undefined : Math.min(...updates.map(({ at }) => at));
    return { around: dateOf(data['from'] ?? first), range: null, ...facts };
  }
  const day = data['effective'] ?? data['checked'];
  return { around: typeof day === 'number' ? day : null, range: null, ...facts };
}

function rangeOf(notice: Notice | undefined): Around['range'] {
  if (notice === undefined || notice.from === null || notice.until === null) return null;
  return { from: notice.from, until: notice.until };
}

/** In a notice its own hours count as well. */
function factsIn(
  notice: Notice | undefined,
  site: Site,
  facts: Pick<Around, 'channels'>,
): Pick<Around, 'channels'> {
  if (notice === undefined || facts.channels === undefined) return facts;
  return { channels: channelFactsOf(site.departments, site.settings, notice) };
}

function filesOf({ original, translations }: WrittenPage<PageData>, { site }: Linking) {
  const files: { readonly file: PageFile<Pick<PageData, 'title' | 'summary'>>; readonly locale: Locale }[] = [
    { file: original, locale: site.defaultLocale },
    ...translations.map(({ locale, page }) => ({ file: page, locale })),
  ];
  return files;
}
