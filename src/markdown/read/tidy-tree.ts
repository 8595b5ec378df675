import { componentNamed } from '../component-table.ts';
import {
  childrenOf,
  type Element,
  hasTag,
  isBlank,
  isComponent,
  isPhrasing,
  type Nodes,
  type Root,
  type Text,
} from '../tree-nodes.ts';

const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/**
 * Brings a tree into the shape that the gate judges and pages show, in place: comments are gone, ticked
 * items are text, and what stands within a line is always in a paragraph, however it was broken into lines.
 */
export function tidyTree(tree: Root): void {
  tidy(tree);
}

function tidy(node: Nodes): void {
  if (!('children' in node)) return;
  const children = (node.children as Nodes[]).filter((child) => !isComment(child)).map(withoutInput);
  for (const child of children) tidy(child);
  node.children = shaped(node, children) as typeof node.children;
}

function isComment(node: Nodes): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && COMMENT.test(node.value);
}

/** The box of a task list as a character: a control that does nothing would only confuse. */
function withoutInput(node: Nodes): Nodes {
  if (node.type !== 'element' || node.tagName !== 'input') return node;
  return { type: 'text', value: node.properties['checked'] ? '☑' : '☐' };
}

function shaped(node: Nodes, children: Nodes[]): Nodes[] {
  if (isComponent(node)) {
    const holds = componentNamed(node.name ?? '')?.holds;
    if (holds === 'words') return unwrapped(children);
    return holds === 'blocks' ? inParagraphs(children) : children;
  }
  // The heading of the notes is put in when a page is rendered, in its language.
  if (hasTag(node, 'section')) return children.filter((child) => !hasTag(child, 'h2'));
  return node.type === 'root' || hasTag(node, 'blockquote') ? inParagraphs(children) : children;
}

/** Words that Markdown made a paragraph of because they stand on a line of their own. */
function unwrapped(children: Nodes[]): Nodes[] {
  const [only, ...others] = children.filter((child) => !isBlank(child));
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 ? only.children : children;
}

/** Puts what stands within a line into paragraphs; lines that follow each other without a blank one are one paragraph. */
function inParagraphs(children: Nodes[]): Nodes[] {
  const shaped: Nodes[] = [];
  let last: Element | null = null;
  for (const child of children) {
    if (isBlank(child)) continue;
    const paragraph = child.type === 'element' && child.tagName === 'p';
    if (!paragraph && !isPhrasing(child)) {
      last = null;
      shaped.push(child);
    } else if (last !== null && follows(last, child)) {
      const parts = paragraph ? child.children : [child];
      last.children.push(...([...gapBetween(last, child), ...parts] as Element['children']));
      if (last.position !== undefined && child.position !== undefined) {
        last.position = { start: last.position.start, end: child.position.end };
      }
    } else {
      last = paragraph ? child : paragraphOf(child);
      shaped.push(last);
    }
  }
  return shaped;
}

function paragraphOf(child: Nodes): Element {
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [child as Text] };
  if (child.position !== undefined) paragraph.position = { ...child.position };
  return paragraph;
}

function follows(last: Element, next: Nodes): boolean {
  const [end, start] = [last.position?.end, next.position?.start];
  return end === undefined || start === undefined || start.line - end.line <= 1;
}

function gapBetween(last: Element, next: Nodes): Text[] {
  return last.position?.end.offset === next.position?.start.offset ? [] : [{ type: 'text', value: '\n' }];
}

/** Whether a tree shows nothing at all. */
export function isEmptyTree(tree: Root): boolean {
  return childrenOf(tree).every(isBlank);
}
