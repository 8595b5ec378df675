import { newPolicy } from '../../src/authoring/kinds/new-policy.ts';
import { required, wholeNumber, wished } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  summary: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'in a sentence or two, for lists and search (the title)',
  },
  order: { type: 'string', placeholder: 'NUMBER', help: 'its place among the policies' },
  effective: { type: 'string', placeholder: 'DATE', help: 'since when it is in force' },
  'review-by': { type: 'string', placeholder: 'DATE', help: 'by when someone should read it again' },
  numbered: { type: 'boolean', help: 'its sections are numbered' },
  body: {
    type: 'string',
    placeholder: 'TEXT',
    help: 'its text, in Markdown; - reads it from standard input',
  },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'policy',
  summary: 'Publish a policy: writes its file, checked before it is written.',
  question: 'title',
  options: OPTIONS,
  make: async ({ options, title, writing, ask, isGuided, body }) => {
    const asking = { ask, texts: writing.texts };
    const facts = {
      title,
      slug: options.slug,
      summary: isGuided ? await wished(options.summary, 'summary', asking) : options.summary,
      order: wholeNumber(options.order, '--order'),
      effective: options.effective,
      reviewBy: options['review-by'],
      numbered: options.numbered,
      body: await required(body, '--body', 'body', asking),
    };
    const file = newPolicy(facts);
    return { file, subject: `Publish policy ${file.id}` };
  },
};

/** `npm run new -- policy`. */
export const newPolicyCommand = newCommandOf(KIND);
