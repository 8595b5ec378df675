import { say } from '../../i18n/problems/say.ts';
import type { Report } from '../report.ts';
import {
  attributeOf,
  type ComponentNode,
  childrenOf,
  isComponent,
  pointOf,
  type Root,
  walk,
} from '../tree-nodes.ts';

/**
 * Gives the marks of a translation the positions of the original's: the figures of one picture in their
 * order, and their marks in theirs. Notes those that have no counterpart, and positions written again.
 */
export function fillMarks(tree: Root, original: Root, report: Report): void {
  const originals = figuresOf(original);
  for (const figure of figuresOf(tree)) {
    const src = attributeOf(figure, 'src');
    const at = originals.findIndex((known) => attributeOf(known, 'src') === src);
    const known = at < 0 ? [] : marksOf(originals.splice(at, 1)[0]);
    const marks = marksOf(figure);
    if (marks.length !== known.length) {
      const message = say('has {found} marks where the original has {wanted}', {
        found: marks.length,
        wanted: known.length,
      });
      report(pointOf(figure), {
        code: 'marks-differ',
        message,
        fix: say('translate each mark of the original, in its order'),
      });
    }
    for (const [index, mark] of marks.entries()) fill(mark, known[index], report);
  }
}

function fill(mark: ComponentNode, known: ComponentNode | undefined, report: Report): void {
  if (attributeOf(mark, 'x') !== undefined || attributeOf(mark, 'y') !== undefined) {
    const message = say('a translation places its marks where the original does');
    report(pointOf(mark), { code: 'marks-differ', message, fix: say('write <Mark> without x and y') });
    return;
  }
  for (const name of ['x', 'y']) {
    const value = (known === undefined ? undefined : attributeOf(known, name)) ?? '0';
    mark.attributes.push({ type: 'mdxJsxAttribute', name, value });
  }
}

function figuresOf(tree: Root): ComponentNode[] {
  const figures: ComponentNode[] = [];
  walk(tree, (node) => {
    if (isComponent(node) && node.name === 'Figure') figures.push(node);
  });
  return figures;
}

function marksOf(figure: ComponentNode | undefined): ComponentNode[] {
  return figure === undefined ? [] : childrenOf(figure).filter(isComponent);
}
