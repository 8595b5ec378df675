import { addressOf } from '../../feeds/addresses.ts';
import { articleMarkdownPath } from '../../feeds/markdown/article-markdown.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Category, Tutorial } from '../../model/types.ts';
import type { ChannelLink } from '../channel-link.ts';
import type { Context } from '../context.ts';
import { editLink } from '../edit-link.ts';
import { feedbackLink } from '../feedback.ts';
import { type PageTextView, textOf } from '../page-text.ts';
import { type ContentsItem, contentsOf } from '../prose/contents.ts';
import { liveIdsOf } from '../prose/live-ids.ts';
import { type Affecting, affectingNow } from './affecting.ts';
import { type ArticleItem, articleItem, effortText, tutorialPath } from './article-item.ts';
import { type AskView, askView } from './ask.ts';
import { neighboursOf } from './neighbours.ts';

/** The page of a tutorial. */
export interface ArticleView {
  readonly path: string;
  readonly text: PageTextView;
  readonly category: { readonly label: string; readonly path: string };
  /** How long, for whom, last checked: what is known of them. */
  readonly facts: readonly string[];
  readonly errorCodes: readonly string[];
  /** Words by which search finds it though they do not stand in it. */
  readonly keywords: string | null;
  readonly contents: readonly ContentsItem[];
  readonly affecting: readonly Affecting[];
  readonly ask: AskView;
  readonly previous: ArticleItem | null;
  readonly next: ArticleItem | null;
  readonly related: readonly ArticleItem[];
  readonly originalHref: string;
  /** The same as plain Markdown; null where the page is shown in another language than its own. */
  readonly markdownHref: string | null;
  /** Where one says whether it helped. */
  readonly feedback: ChannelLink | null;
  readonly editHref: string | null;
  /** Whether it shows the state of a channel. */
  readonly live: boolean;
}

/** What the page of a tutorial shows. */
export function articleView(context: Context, category: Category, tutorial: Tutorial): ArticleView {
  const { t, locale, say, site } = context;
  const text = textOf(context, tutorial);
  const ask = askView(context, tutorial);
  const { previous, next } = neighboursOf(category, tutorial);
  const item = (other: Tutorial | null): ArticleItem | null =>
    other === null ? null : articleItem(context, other);
  const live = [...ask.channels.map(({ id }) => id), ...liveIdsOf(context, text.text.body)];
  const effort = effortText(context, tutorial);
  const checked =
    tutorial.checked === null
      ? null
      : fill(t.tutorials.checked, { date: formatDay(tutorial.checked, locale) });
  const words = tutorial.keywords[locale] ?? tutorial.keywords[site.settings.defaultLocale] ?? [];
  return {
    path: tutorialPath(tutorial),
    text,
    category: { label: say(category.title), path: `/tutorials/${category.id}/` },
    facts: [effort === '' ? null : effort, checked].filter((fact) => fact !== null),
    errorCodes: tutorial.errorCodes,
    keywords: words.length === 0 ? null : words.join(', '),
    contents: contentsOf(text.text.body.headings),
    affecting: affectingNow(context, tutorial),
    ask,
    previous: item(previous),
    next: item(next),
    related: relatedTo(context, tutorial)
      .filter((other) => other !== previous && other !== next)
      .map((other) => articleItem(context, other)),
    originalHref: addressOf(site.settings, site.settings.defaultLocale, tutorialPath(tutorial)),
    markdownHref: text.lang === null ? context.href(articleMarkdownPath(tutorial)) : null,
    feedback: feedbackLink(context, {
      title: text.title.text,
      path: tutorialPath(tutorial),
      department: site.departments.find(({ id }) => id === ask.department?.id) ?? null,
    }),
    editHref: editLink(context, text.text.file),
    live: live.length > 0,
  };
}

function relatedTo({ site }: Context, { related }: Tutorial): readonly Tutorial[] {
  return related.flatMap((id) => {
    const category = site.categories.find((known) => id.startsWith(`${known.id}/`));
    return category?.tutorials.find((tutorial) => tutorial.id === id) ?? [];
  });
}
