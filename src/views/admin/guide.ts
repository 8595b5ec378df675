import { COMPONENT_NAMES, COMPONENTS } from '../../markdown/component-table.ts';
import type { AttributeType, Holds } from '../../markdown/component-types.ts';
import { parseProse } from '../../markdown/parse-prose.ts';
import type { Notice, PageText } from '../../model/types.ts';
import type { Context } from '../context.ts';
import { exampleHere, figureHere } from './guide-examples.ts';

/** An attribute of a component, for the guide. */
export interface GuideAttribute {
  readonly name: string;
  readonly doc: string;
  readonly values: string;
  /** What holds without it; null: it is required. */
  readonly unless: string | null;
}

/** A component of the editor's guide: what it shows, how it is written, and what it makes of this site's data. */
export interface GuideEntry {
  readonly name: string;
  readonly doc: string;
  readonly place: string;
  readonly holds: string;
  readonly attributes: readonly GuideAttribute[];
  readonly source: string;
  /** Null where it is shown with the component that it stands in, or this site has nothing to show. */
  readonly live: { readonly text: PageText; readonly notice: Notice | null } | null;
}

/** The language in which the table's examples are written. */
const LANGUAGE = 'pt-BR';

/** Every component, in the order of the table. */
export function guideEntries(context: Context): readonly GuideEntry[] {
  return COMPONENT_NAMES.map((name) => {
    const { doc, place, within, folder, holds, attributes, example } = COMPONENTS[name];
    const shown = name === 'Figure' ? figureHere(context) : null;
    const here = shown?.source ?? (within === null ? exampleHere(context, name, example) : null);
    return {
      name,
      doc,
      place: `${place === 'block' ? 'By itself, between empty lines' : 'Within a line'}${within === null ? '' : `, in <${within}>`}${folder === undefined ? '' : `, in the folder ${folder}`}`,
      holds: holdsText(holds),
      attributes: Object.entries(attributes).map(([attribute, spec]) => ({
        name: attribute,
        doc: spec.doc,
        values: valuesText(spec.type),
        unless: spec.unless,
      })),
      source: here ?? example,
      live: here === null ? null : liveExample(context, name, here, shown?.file),
    };
  });
}

function liveExample(context: Context, name: string, source: string, beside?: string): GuideEntry['live'] {
  const notice =
    name === 'NoticeDays' ? (context.site.notices.find(({ days }) => days.length > 0) ?? null) : null;
  const file = notice === null ? (beside ?? 'guide.mdx') : `notices/${notice.id}.mdx`;
  const { prose, problems } = parseProse(source, { file, line: 1 });
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`the example of <${name}> is refused: ${problem.message}`);
  const text: PageText = { locale: LANGUAGE, title: name, summary: '', body: prose, revision: 1, file };
  return { text, notice };
}

function valuesText(type: AttributeType): string {
  switch (type.kind) {
    case 'choice':
      return type.of.join(', ');
    case 'reference':
      return type.to.replaceAll('-', ' ');
    default:
      return type.kind;
  }
}

function holdsText(holds: Holds): string {
  switch (holds) {
    case 'nothing':
      return 'nothing';
    case 'words':
      return 'words';
    case 'blocks':
      return 'any text, between empty lines';
    case 'list':
      return 'a list';
    case 'numbered-list':
      return 'a numbered list';
    default:
      return holds.map((name) => `<${name}>`).join(', ');
  }
}
