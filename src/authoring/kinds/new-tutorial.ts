import { editorTextsOf } from '../../i18n/editor-texts.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { NewFile, Titled } from '../new-file.ts';
import { pageText } from '../page-text.ts';
import type { SiteFacts } from '../site-facts.ts';
import { slugOf } from '../slug.ts';

/** What is said of a tutorial; dates as they stand in the file. */
export interface TutorialFacts extends Titled {
  readonly category: string;
  readonly summary?: string | undefined;
  readonly order?: number | undefined;
  readonly minutes?: number | undefined;
  readonly level?: string | undefined;
  readonly keywords: readonly string[];
  readonly errorCodes: readonly string[];
  readonly checked?: string | undefined;
  readonly reviewBy?: string | undefined;
  readonly related: readonly string[];
  readonly requests: readonly string[];
  readonly draft: boolean;
  /** Without one, a list to fill in: the tutorial is a draft. */
  readonly body?: string | undefined;
}

/** The file of a tutorial in its category. */
export function newTutorial(facts: TutorialFacts, site: SiteFacts): NewFile {
  const title = cleanLine(facts.title);
  const id = `${facts.category}/${facts.slug ?? slugOf(title, 'tutorial')}`;
  const some = (list: readonly string[]) => (list.length === 0 ? undefined : list.map(cleanLine));
  const data = {
    title,
    summary: cleanLine(facts.summary ?? title),
    order: facts.order,
    minutes: facts.minutes,
    level: facts.level,
    keywords: some(facts.keywords),
    error_codes: some(facts.errorCodes),
    checked: facts.checked,
    review_by: facts.reviewBy,
    related: some(facts.related),
    requests: some(facts.requests),
    draft: facts.draft || facts.body === undefined ? true : undefined,
  };
  const { firstStep } = editorTextsOf(site.defaultLocale).written;
  const body = facts.body === undefined ? `<Steps>\n\n1. ${firstStep}\n\n</Steps>` : cleanText(facts.body);
  return { id, path: `tutorials/${id}.mdx`, text: pageText(data, body), page: `tutorials/${id}/` };
}
