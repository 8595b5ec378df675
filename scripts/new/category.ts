import { newCategory } from '../../src/authoring/kinds/new-category.ts';
import { type NewKind, newCommandOf } from './kind.ts';
import { PAGE_OPTIONS, pageFacts } from './page-facts.ts';

const KIND: NewKind<typeof PAGE_OPTIONS> = {
  kind: 'category',
  summary:
    'Add a category of tutorials: writes its file in a folder of its own, checked before it is written. --slug is its id.',
  question: 'title',
  options: PAGE_OPTIONS,
  make: async (making) => {
    const file = newCategory(await pageFacts(making));
    return { file, subject: `Add category ${file.id}` };
  },
};

/** `npm run new -- category`. */
export const newCategoryCommand = newCommandOf(KIND);
