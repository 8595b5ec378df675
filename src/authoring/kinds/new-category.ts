import { cleanLine } from '../clean-text.ts';
import type { NewFile, Titled } from '../new-file.ts';
import { slugOf } from '../slug.ts';
import { yamlText } from '../yaml-text.ts';

/** What is said of a category of tutorials. */
export interface CategoryFacts extends Titled {
  readonly summary?: string | undefined;
  readonly order?: number | undefined;
}

/** The file of a category, in a folder of its own. */
export function newCategory(facts: CategoryFacts): NewFile {
  const title = cleanLine(facts.title);
  const id = facts.slug ?? slugOf(title, 'category');
  const text = yamlText({ title, summary: cleanLine(facts.summary ?? title), order: facts.order });
  return { id, path: `tutorials/${id}/category.yaml`, text, page: `tutorials/${id}/` };
}
