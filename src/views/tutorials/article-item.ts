import { plural } from '../../i18n/plural.ts';
import type { Tutorial } from '../../model/types.ts';
import type { Context, LocalText } from '../context.ts';
import { textOf } from '../page-text.ts';

/** A tutorial as a line of a list: what it is called, what one leaves with, how long it takes. */
export interface ArticleItem {
  readonly href: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** `10 minutos · Básico`; empty where neither is given. */
  readonly effort: string;
}

/** The line of a tutorial. */
export function articleItem(context: Context, tutorial: Tutorial): ArticleItem {
  const { title, summary } = textOf(context, tutorial);
  return {
    href: context.href(tutorialPath(tutorial)),
    title,
    summary,
    effort: effortText(context, tutorial),
  };
}

/** The site path of a tutorial, without base and language. */
export function tutorialPath({ category, slug }: Pick<Tutorial, 'category' | 'slug'>): string {
  return `/tutorials/${category}/${slug}/`;
}

/** How long a tutorial takes and for whom it is, in words: `10 minutos · Básico`. */
export function effortText({ t, locale }: Context, { minutes, level }: Tutorial): string {
  const time = minutes === null ? null : plural(locale, minutes, t.tutorials.minutes);
  const skill = level === null ? null : t.tutorials.levels[level];
  return [time, skill].filter((part) => part !== null).join(' · ');
}
