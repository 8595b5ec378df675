import { stat } from 'node:fs/promises';
import { writtenComponents } from '../src/authoring/import/component-index.ts';
import { cstateHistory } from '../src/authoring/import/cstate-history.ts';
import { cstateSite } from '../src/authoring/import/cstate-site.ts';
import type { History } from '../src/authoring/import/history.ts';
import { documentsAt, documentsInFolder } from '../src/authoring/import/statuspage-documents.ts';
import { statuspageHistory } from '../src/authoring/import/statuspage-history.ts';
import { type Imported, writeHistory } from '../src/authoring/import/write-history.ts';
import { fill } from '../src/i18n/fill.ts';
import { say } from '../src/i18n/problems/say.ts';
import { oneOf } from './lib/answers.ts';
import { AT_OPTIONS } from './lib/at-options.ts';
import { type Command, main } from './lib/command.ts';
import { problemLine } from './lib/content.ts';
import { isMain } from './lib/is-main.ts';
import { type Writing, writingOf } from './lib/writing.ts';
import { WrongUse } from './lib/wrong-use.ts';

/** `npm run import`: brings the history of another status page into the content. */
export const command: Command<typeof AT_OPTIONS> = {
  name: 'import',
  summary:
    'Bring the incidents, maintenance and components of another status page into the content: of a cState site from its folder, of a Statuspage from its API (version 2), by address or saved in a folder. Nothing that is there is touched; what could not be carried over is told.',
  positionals: 'cstate DIR | statuspage DIR|URL',
  options: AT_OPTIONS,
  run: async (input) => {
    const [word, source, ...more] = input.positionals;
    const kind = oneOf(word ?? '', 'the first argument', ['cstate', 'statuspage']);
    if (source === undefined) throw new WrongUse(say('the source is missing; write its folder or address'));
    if (more.length > 0)
      throw new WrongUse(say('"{found}" is one argument too many', { found: more[0] ?? '' }));
    const writing = writingOf({ ...input.options, commit: false }, input);
    const written = writtenComponents(writing.contentDir, writing.site);
    const history =
      kind === 'cstate'
        ? cstateHistory(await cstateFrom(source), writing, written)
        : statuspageHistory(await documentsFrom(source), writing.site, written);
    const imported = await writeHistory(writing, history, written === null);
    for (const problem of imported.problems) input.err(`${problemLine(problem)}\n`);
    if (imported.problems.length > 0) input.err(`${writing.texts.notWritten}\n`);
    const counts = countsOf(imported, history);
    return {
      code: imported.problems.length > 0 ? 1 : 0,
      json: { ...imported, ...counts },
      text: imported.problems.length > 0 ? '' : reportText(writing.texts, imported, counts),
    };
  },
};

async function cstateFrom(folder: string) {
  const site = (await isFolder(folder)) ? cstateSite(folder) : null;
  if (site === null)
    throw new WrongUse(say('"{folder}" holds no cState site; there is no content/issues in it', { folder }));
  return site;
}

async function documentsFrom(source: string) {
  const isAddress = /^https?:\/\//.test(source);
  if (!isAddress && !(await isFolder(source)))
    throw new WrongUse(say('"{source}" is neither a folder nor an address', { source }));
  try {
    const documents = isAddress ? await documentsAt(source) : documentsInFolder(source);
    if (documents.size > 0) return documents;
  } catch (error) {
    throw new WrongUse(
      say('"{source}" cannot be read: {message}', {
        source,
        message: error instanceof Error ? error.message : String(error),
      }),
    );
  }
  throw new WrongUse(
    say('"{source}" has none of {list}', {
      source,
      list: 'summary.json, components.json, incidents.json, scheduled-maintenances.json',
    }),
  );
}

interface Counts {
  readonly incidents: number;
  readonly maintenance: number;
  readonly components: number;
}

function countsOf({ written }: Imported, { groups }: History): Counts {
  const below = (folder: string) => written.filter((path) => path.startsWith(`${folder}/`)).length;
  const components = written.includes('components.yaml')
    ? groups.flatMap((group) => group.components).length
    : 0;
  return { incidents: below('incidents'), maintenance: below('maintenance'), components };
}

function reportText(texts: Writing['texts'], { kept, losses }: Imported, counts: Counts): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
  const lines = [
    fill(texts.imported, { ...counts }),
    ...section(texts.leftAlone, kept),
    ...section(
      texts.notCarried,
      losses.map(({ of, message }) => `${of}: ${message}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

if (isMain(import.meta)) await main(command);
