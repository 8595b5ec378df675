import type { ListItem } from '../../src/authoring/list-item.ts';
import type { NewFile } from '../../src/authoring/new-file.ts';
import { writeItem, writeNew } from '../../src/authoring/write-content.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { isName, nameOf } from '../../src/schemas/fields/names.ts';
import { required } from '../lib/answers.ts';
import type { Command, Input, OptionTable, Output } from '../lib/command.ts';
import type { Piped, PipedKind } from '../lib/piped.ts';
import { pipedDocument } from '../lib/piped.ts';
import { outcomeOutput, WRITING_OPTIONS, type Writing, writingOf } from '../lib/writing.ts';
import { WrongUse } from '../lib/wrong-use.ts';

/** What a title is called. */
const THE = { title: say('the title'), name: say('the name'), component: say('the name') } as const;

/** What every kind of new file takes. */
export const NEW_OPTIONS = {
  slug: {
    type: 'string',
    placeholder: 'NAME',
    help: "the file's name, without its date (made from the title)",
  },
  ...WRITING_OPTIONS,
} satisfies OptionTable;

/** What a kind is made from: its arguments, its title, and what a program pipes in. */
export interface Making<T extends OptionTable> {
  readonly options: Input<T & typeof NEW_OPTIONS>['options'];
  readonly title: string;
  readonly piped: Piped;
  readonly writing: Writing;
  readonly ask: Input<T>['ask'];
  /** Whether the person at the terminal was asked for the title, and may be asked for more. */
  readonly isGuided: boolean;
  /** The text that `--body` names: itself, or standard input for `-`. */
  readonly body: string | undefined;
}

/** A kind of file that can be made. */
export interface NewKind<T extends OptionTable> {
  readonly kind: string;
  readonly summary: string;
  readonly options: T;
  /** The question for the title. */
  readonly question: keyof typeof THE;
  /** The keys of a document that a program pipes in; none: it may not. */
  readonly keys?: Readonly<Record<string, PipedKind>>;
  readonly make: (making: Making<T>) => Promise<Made>;
}

/** What was made, not written yet: a file, or an item of one that holds many. */
export type Made = MadeFile | MadeItem;

interface MadeFile {
  readonly file: NewFile;
  /** Of its commit. */
  readonly subject: string;
  readonly key?: string | undefined;
  readonly hints?: readonly string[];
}

interface MadeItem {
  readonly item: ListItem;
  readonly subject: string;
}

/** The command that makes files of a kind. */
export function newCommandOf<T extends OptionTable>(kind: NewKind<T>): Command<T & typeof NEW_OPTIONS> {
  const options = { ...kind.options, ...NEW_OPTIONS };
  return {
    name: 'new',
    summary: kind.summary,
    positionals: `${kind.kind} "${kind.question === 'title' ? 'TITLE' : 'NAME'}"`,
    options,
    run: (input) => runNew(kind, input),
  };
}

async function runNew<T extends OptionTable>(
  kind: NewKind<T>,
  input: Input<T & typeof NEW_OPTIONS>,
): Promise<Output> {
  const { positionals, err, ask } = input;
  // The types of a table that is not known yet say nothing of its members.
  const options = input.options as Input<typeof NEW_OPTIONS>['options'] & { readonly body?: string };
  const [, given, ...more] = positionals;
  if (more.length > 0)
    throw new WrongUse(
      say('"{found}" is one argument too many; put quotes round the title', { found: more[0] ?? '' }),
    );
  const isPiped = kind.keys !== undefined && options.json && given === undefined;
  const piped = await pipedDocument(isPiped ? input : {}, kind.keys ?? {});
  const writing = writingOf(options, input);
  if (options.slug !== undefined && !isName(options.slug)) {
    const near = nameOf(options.slug) || say('lower-case letters, digits and hyphens');
    throw new WrongUse(
      say('{name} is "{found}"; write {near}', { name: '--slug', found: options.slug, near }),
    );
  }
  const asking = { ask, texts: writing.texts };
  const named = given ?? piped.text('title');
  const title = await required(named, THE[kind.question], kind.question, asking);
  const body = options.body === '-' ? ((await input.stdin?.()) ?? '') : options.body;
  const isGuided = named === undefined;
  const making = { options: input.options, title, piped, writing, ask, isGuided, body } as Making<T>;
  const made = await kind.make(making);
  if ('item' in made) {
    const { item } = made;
    const added = await writeItem(writing, item, made);
    const answer = { kind: kind.kind, id: item.id, page: item.page, hints: [], verb: 'updated' } as const;
    return outcomeOutput(writing, added, answer, err);
  }
  const { file, subject, key, hints = [] } = made;
  const outcome = await writeNew(writing, file, { subject, key });
  const told = { kind: kind.kind, id: key !== undefined && outcome.kind === 'known' ? key : file.id };
  return outcomeOutput(writing, outcome, { ...told, page: file.page, hints, verb: 'wrote' }, err);
}
