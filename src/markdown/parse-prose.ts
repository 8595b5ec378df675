import type { UntoldProblem } from '../model/problem.ts';
import { fillMarks } from './gate/fill-marks.ts';
import { gateTree } from './gate/gate-tree.ts';
import { markupWithinBounds } from './gate/markup-bounds.ts';
import { treeWithinBounds } from './gate/tree-bounds.ts';
import { gateProseText } from './gate-text.ts';
import { readHeadings } from './read/headings.ts';
import { readBody } from './read/read-body.ts';
import { gateAnchors, readReferences } from './read/read-references.ts';
import { restoreTree } from './read/restore-tree.ts';
import { isEmptyTree, tidyTree } from './read/tidy-tree.ts';
import { reportOn, type TextPlace } from './report.ts';
import { isComponent, type Nodes, type Root } from './tree-nodes.ts';
import type { Prose } from './types.ts';

/** What reading a text gives: what can be shown of it, and what has to be written instead of the rest. */
export interface ParsedProse {
  /** What there is to show; nothing where the text cannot be read at all. */
  readonly prose: Prose;
  readonly problems: UntoldProblem[];
}

/**
 * Reads an editor's Markdown, a page's body or a text of its data, as a tree that has passed the gate, or
 * says what has to be written instead. Nothing of it is ever run. A translation is given its `original`,
 * whose marks have the positions.
 */
export function parseProse(source: string, at: TextPlace, original?: Prose): ParsedProse {
  const text = source.replace(/\r\n/g, '\n');
  const { report, problems } = reportOn(at);
  gateProseText(text, report);
  if (problems.length > 0 || !markupWithinBounds(text, report)) return { prose: nothing(text), problems };
  const body = readBody(text, report);
  if (body === null || !treeWithinBounds(body.tree, report)) return { prose: nothing(text), problems };
  const { tree } = body;
  restoreTree(body, text, report);
  tidyTree(tree);
  if (original !== undefined) fillMarks(tree, original.tree, report);
  gateTree(tree, { folder: at.file.split('/')[0] ?? '', whole: body.whole }, report);
  const headings = readHeadings(tree, report);
  gateAnchors(tree, headings, report);
  const { links, images } = readReferences(tree);
  const offset = at.line - 1;
  const prose: Prose = {
    tree: withFewPoints(tree, offset, at.indent ?? 0),
    headings,
    source: text,
    images,
    links: links.map(({ href, line }) => ({ href, line: line + offset })),
    empty: isEmptyTree(tree),
  };
  return { prose, problems };
}

/**
 * A tree in which only components have positions, as places of the file: they are half of a tree's memory. Texts and
 * elements are made anew, for an object from which something was deleted is slow to read ever after.
 */
function withFewPoints(tree: Root, lines: number, columns: number): Root {
  const kept = (node: Nodes): Nodes => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (node.type === 'element' && !('data' in node) && !('content' in node)) {
      const { tagName, properties, children } = node;
      return { type: 'element', tagName, properties, children: children.map(kept) as typeof children };
    }
    const start = node.position?.start;
    delete node.position;
    if ('children' in node) node.children = node.children.map(kept) as typeof node.children;
    if (start !== undefined && isComponent(node)) {
      const point = { line: start.line + lines, column: start.column + columns };
      node.position = { start: point, end: point };
    }
    return node;
  };
  return kept(tree) as Root;
}

function nothing(source: string): Prose {
  return { tree: { type: 'root', children: [] }, headings: [], source, images: [], links: [], empty: true };
}
