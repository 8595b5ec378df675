import { wholeNumber, wished } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import type { Making } from './kind.ts';

/** What pages that have their place among others take. */
export const PAGE_OPTIONS = {
  summary: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'in a sentence or two, for lists and search (the title)',
  },
  order: { type: 'string', placeholder: 'NUMBER', help: 'its place among the others' },
} satisfies OptionTable;

/** What was said of such a page. The person at the terminal, asked for the title, is asked for the summary too. */
export async function pageFacts({
  options,
  title,
  writing,
  ask,
  isGuided,
}: Pick<Making<typeof PAGE_OPTIONS>, 'options' | 'title' | 'writing' | 'ask' | 'isGuided'>) {
  const asking = { ask, texts: writing.texts };
  return {
    title,
    slug: options.slug,
    summary: isGuided ? await wished(options.summary, 'summary', asking) : options.summary,
    order: wholeNumber(options.order, '--order'),
  };
}
