import { newComponent } from '../../src/authoring/kinds/new-component.ts';
import { listOf, oneOf, required } from '../lib/answers.ts';
import type { OptionTable } from '../lib/command.ts';
import { GROUP_OPTIONS, groupsIn } from './groups.ts';
import { type NewKind, newCommandOf } from './kind.ts';

const OPTIONS = {
  ...GROUP_OPTIONS,
  description: { type: 'string', placeholder: 'TEXT', help: 'what belongs to it' },
  department: { type: 'string', multiple: true, placeholder: 'IDS', help: 'who looks after it' },
  request: { type: 'string', multiple: true, placeholder: 'IDS', help: 'requests that its trouble leads to' },
  article: { type: 'string', multiple: true, placeholder: 'IDS', help: 'tutorials about it' },
  since: { type: 'string', placeholder: 'DATE', help: 'since when it has existed' },
} satisfies OptionTable;

const KIND: NewKind<typeof OPTIONS> = {
  kind: 'component',
  summary:
    'Add a component, a part of the service whose state is shown, to its group in components.yaml, checked before it is written. --slug is its id.',
  question: 'component',
  options: OPTIONS,
  make: async ({ options, title, writing, ask }) => {
    const asking = { ask, texts: writing.texts };
    const groups = groupsIn(writing.contentDir, 'components.yaml');
    const isNew = options['new-group'] !== undefined || groups.length === 0;
    const item = newComponent({
      title,
      slug: options.slug,
      group: isNew
        ? undefined
        : oneOf(await required(options.group, '--group', 'group', asking, groups), '--group', groups),
      newGroup: isNew ? await required(options['new-group'], '--new-group', 'newGroup', asking) : undefined,
      description: options.description,
      departments: listOf(options.department),
      requests: listOf(options.request),
      articles: listOf(options.article),
      since: options.since,
    });
    return { item, subject: `Add component ${item.id}` };
  },
};

/** `npm run new -- component`. */
export const newComponentCommand = newCommandOf(KIND);
