import { newPolicy } from '../../src/authoring/kinds/new-policy.ts';
import { required } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { type NewKind, newCommandOf } from './kind.ts';
import { PAGE_OPTIONS, pageFacts } from './page-facts.ts';

const OPTIONS = {
  ...PAGE_OPTIONS,
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
  make: async (making) => {
    const { options, writing, ask, body } = making;
    const facts = {
      ...(await pageFacts(making)),
      effective: options.effective,
      reviewBy: options['review-by'],
      numbered: options.numbered,
      body: await required(body, '--body', 'body', { ask, texts: writing.texts }),
    };
    const file = newPolicy(facts);
    return { file, subject: `Publish policy ${file.id}` };
  },
};

/** `npm run new -- policy`. */
export const newPolicyCommand = newCommandOf(KIND);
