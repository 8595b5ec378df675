import { newTutorial } from '../../src/authoring/kinds/new-tutorial.ts';
import { listOf, oneOf, required, wholeNumber } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { type NewKind, newCommandOf } from './kind.ts';
import { categoriesIn } from './names-in.ts';
import { PAGE_OPTIONS, pageFacts } from './page-facts.ts';

const OPTIONS = {
  category: { type: 'string', placeholder: 'ID', help: 'the folder of its category' },
  ...PAGE_OPTIONS,
  minutes: { type: 'string', placeholder: 'NUMBER', help: 'how many minutes it takes' },
  level: { type: 'string', placeholder: 'LEVEL', help: 'basic, intermediate or advanced' },
  keyword: {
    type: 'string',
    multiple: true,
    placeholder: 'WORDS',
    help: 'other words by which people look for it',
  },
  'error-code': {
    type: 'string',
    multiple: true,
    placeholder: 'TEXT',
    help: 'an error message that it cures, word for word',
  },
  checked: { type: 'string', placeholder: 'DATE', help: 'when someone last followed it' },
  'review-by': { type: 'string', placeholder: 'DATE', help: 'by when someone should follow it again' },
  related: { type: 'string', multiple: true, placeholder: 'IDS', help: 'tutorials to read next' },
  request: {
    type: 'string',
    multiple: true,
    placeholder: 'IDS',
    help: 'requests that it may spare the customer',
  },
  draft: { type: 'boolean', help: 'checked, but not published' },
  body: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'its text, in Markdown; - reads it from standard input; without one, a draft to fill in',
  },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'tutorial',
  summary: 'Begin a tutorial: writes its file in its category, checked before it is written.',
  question: 'title',
  options: OPTIONS,
  make: async (making) => {
    const { options, writing, ask, body } = making;
    const asking = { ask, texts: writing.texts };
    const categories = categoriesIn(writing.contentDir);
    const said = await required(options.category, '--category', 'category', asking, categories);
    const category = oneOf(said, '--category', categories);
    const facts = {
      category,
      ...(await pageFacts(making)),
      minutes: wholeNumber(options.minutes, '--minutes'),
      level: options.level,
      keywords: listOf(options.keyword),
      errorCodes: options['error-code'],
      checked: options.checked,
      reviewBy: options['review-by'],
      related: listOf(options.related),
      requests: listOf(options.request),
      draft: options.draft,
      body,
    };
    const file = newTutorial(facts, writing.site);
    const isDraft = options.draft || body === undefined;
    return { file, subject: `Begin tutorial ${file.id}`, hints: isDraft ? [writing.texts.isDraft] : [] };
  },
};

/** `npm run new -- tutorial`. */
export const newTutorialCommand = newCommandOf(KIND);
