import { say } from '../../i18n/problems/say.ts';
import type { CategoryData } from '../../schemas/categories.ts';
import type { TutorialData } from '../../schemas/tutorials.ts';
import type { Entry } from '../read/entry.ts';
import type { WrittenPage } from '../read/page.ts';
import { WHOLE_FILE } from '../report.ts';
import type { Category, Tutorial } from '../types.ts';
import { byOrder, LAST, type Linking } from './linking.ts';
import { knownOf, namesOf } from './names.ts';
import { linkPage } from './page-texts.ts';

/** The categories with their tutorials, by order, then id; drafts are checked and left out. */
export function linkCategories(linking: Linking): readonly Category[] {
  const names = namesOf(linking);
  const { contents, report } = linking;
  const tutorials = contents.tutorials.map((page) => ({
    isDraft: page.original.data.draft === true,
    tutorial: linkTutorial(page, names, linking),
  }));
  const published = tutorials.filter(({ isDraft }) => !isDraft).map(({ tutorial }) => tutorial);
  for (const id of new Set(tutorials.map(({ tutorial }) => tutorial.category))) {
    if (contents.categories.some((entry) => entry.id === id) || contents.broken.has(`categories/${id}`))
      continue;
    const message = say('the folder has tutorials and no category.yaml');
    const fix = say('write category.yaml beside them, with title: and summary:');
    report.atPoint(`tutorials/${id}`, WHOLE_FILE, { code: 'category-missing', message, fix });
  }
  return contents.categories.map((entry) => linkCategory(entry, published)).sort(byOrder);
}

function linkCategory({ id, data }: Entry<CategoryData>, tutorials: readonly Tutorial[]): Category {
  return {
    id,
    title: data.title,
    summary: data.summary,
    order: data.order ?? LAST,
    tutorials: tutorials.filter(({ category }) => category === id).sort(byOrder),
  };
}

function linkTutorial(
  page: WrittenPage<TutorialData>,
  names: ReturnType<typeof namesOf>,
  linking: Linking,
): Tutorial {
  const { id, original: entry } = page;
  const { data } = entry;
  const { report } = linking;
  const [category = '', slug = ''] = id.split('/');
  if (/^\d+$/.test(slug)) {
    const message = say('is called {slug}, as a further page of its category is: /tutorials/{id}/', {
      slug,
      id,
    });
    report.atField(entry, [], { code: 'reserved-id', message, fix: say('give the file another name') });
  }
  return {
    ...linkPage(page, linking),
    category,
    slug,
    order: data.order ?? LAST,
    minutes: data.minutes ?? null,
    level: data.level ?? null,
    keywords: data.keywords ?? {},
    errorCodes: data.error_codes ?? [],
    checked: data.checked ?? null,
    reviewBy: data.review_by ?? null,
    related: knownOf(report, entry, ['related'], data.related, names.tutorials),
    requests: knownOf(report, entry, ['requests'], data.requests, names.requests),
  };
}
