import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { siteFacts } from '../../src/authoring/site-facts.ts';
import type { Desk, Outcome } from '../../src/authoring/write-content.ts';
import { type EditorTexts, editorTextsOf } from '../../src/i18n/editor-texts.ts';
import { fill } from '../../src/i18n/fill.ts';
import { say } from '../../src/i18n/problems/say.ts';
import { instantFrom } from './at.ts';
import { AT_OPTIONS } from './at-options.ts';
import type { OptionTable, Output, Surroundings } from './command.ts';
import { localeFrom, noFolder, problemLine } from './content.ts';
import { WrongUse } from './wrong-use.ts';

/** What every command takes that writes content. */
export const WRITING_OPTIONS = {
  commit: { type: 'boolean', help: 'commit the file, and nothing else, with Git' },
  ...AT_OPTIONS,
} satisfies OptionTable;

interface WritingOptions {
  readonly content: string | undefined;
  readonly locale: string | undefined;
  readonly commit: boolean;
  readonly at: string | undefined;
  readonly tz: string | undefined;
}

/** A desk to write at, and the words in which its user is told of it. */
export interface Writing extends Desk {
  readonly texts: EditorTexts;
}

/** The desk of a command: its content folder, its instant (`--at`, a wall time in the site's own zone too), its language. */
export function writingOf(
  options: WritingOptions,
  { env, clock }: Pick<Surroundings, 'env' | 'clock'>,
): Writing {
  const folder = options.content ?? 'content';
  const contentDir = resolve(folder);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw noFolder(folder);
  }
  const site = siteFacts(contentDir);
  const instant = () => instantFrom({ at: options.at, tz: options.tz ?? site.timezone, env, clock });
  instant(); // what is wrong about --at is said before anything is asked
  const language = localeFrom(site, options.locale);
  return {
    contentDir,
    site,
    get now() {
      return instant();
    },
    commit: options.commit,
    load: async (root, load) =>
      (await import('../../src/model/load-site.ts')).loadSite(root, { ...load, language }),
    language,
    texts: editorTextsOf(language),
  };
}

/** What was written, as the commands answer it. */
export interface Told {
  readonly kind: string;
  readonly id: string;
  /** The path of its page below the site's address. */
  readonly page: string;
  /** Said below what was written. */
  readonly hints: readonly string[];
  readonly verb: 'wrote' | 'updated';
}

/** The answer of a command that wished to write. */
export function outcomeOutput(
  writing: Writing,
  outcome: Outcome,
  told: Told,
  err: (text: string) => void,
): Output {
  const { texts } = writing;
  if (outcome.kind === 'taken') {
    throw new WrongUse(
      say('{file} is there already; name another with --slug', { file: shown(writing, outcome.file) }),
    );
  }
  if (outcome.kind === 'refused') {
    for (const problem of outcome.problems) err(`${problemLine(problem)}\n`);
    err(`${texts.notWritten}\n`);
    return { code: 1, json: { changed: false, problems: outcome.problems }, text: '' };
  }
  const url = writing.site.url === null ? null : new URL(told.page, writing.site.url).href;
  const file = shown(writing, outcome.file);
  if (outcome.kind === 'known') {
    const json = {
      changed: false,
      kind: told.kind,
      id: outcome.id,
      file: outcome.file,
      url,
      commit: null,
      problems: [],
    };
    return { code: 0, json, text: `${fill(texts.knownKey, { key: told.id, file })}\n` };
  }
  const { committed, subject, warnings, before } = outcome;
  for (const problem of warnings) err(`${problemLine(problem)}\n`);
  if (before.length > 0) err(`${texts.unsound}\n`);
  const failed = committed !== null && 'refusal' in committed;
  if (failed) err(`${fill(texts.notCommitted, { reason: committed.refusal })}\n`);
  const hash = committed !== null && 'hash' in committed ? committed.hash : null;
  const lines = [
    fill(texts[told.verb], { file }),
    ...(hash === null ? [] : [fill(texts.committed, { hash: hash.slice(0, 10), subject })]),
    ...(url === null ? [] : [fill(texts.standsAt, { url })]),
    ...told.hints,
  ];
  const json = {
    changed: true,
    kind: told.kind,
    id: told.id,
    file: outcome.file,
    url,
    commit: hash,
    problems: [...warnings, ...before],
  };
  return { code: failed ? 1 : 0, json, text: `${lines.join('\n')}\n` };
}

/** A file of the content as the person at the terminal would name it. */
export function shown({ contentDir }: Writing, file: string): string {
  const path = relative(process.cwd(), resolve(contentDir, file));
  return path.startsWith('..') ? resolve(contentDir, file) : path;
}
