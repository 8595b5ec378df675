import { markdownTable } from 'markdown-table';
import type { BlockContent, Html, List, ListItem, Nodes, PhrasingContent } from 'mdast';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { PlainElement, PlainNode } from './plain-node.ts';

/** Plain prose as Markdown that any reader of CommonMark with tables understands. */
export function markdownText(nodes: readonly PlainNode[]): string {
  return written({ type: 'root', children: blocksOf(nodes) });
}

const written = (node: Nodes): string =>
  toMarkdown(node, {
    bullet: '-',
    rule: '-',
    fences: true,
    handlers: { text: textOf, heading: headingOf, paragraph: paragraphOf },
  });

/** Signs, and numbers before a dot, that may mean something in Markdown; signs that may where a text begins. */
const MEANT = /[\t\r\n!#&*<=>[\\\]_`~]|\d[.)]/;
const MEANT_FIRST = /^ *[-+.()\d]/;

/** A text as Markdown has it. Most have nothing in them that the writer would have to look at sign by sign. */
const textOf: Handle = (node: { readonly value: string }, _parent, state, info) => {
  const { value } = node;
  const isAtEdge = /[\r\n]/.test(info.before) && value.startsWith(' ');
  const endsAtEdge = /[\r\n]/.test(info.after) && value.endsWith(' ');
  const stays = !isAtEdge && !endsAtEdge && !MEANT.test(value) && !MEANT_FIRST.test(value);
  return stays ? value : state.safe(value, info);
};

const isPlain = (text: string): boolean =>
  !MEANT.test(text) && !MEANT_FIRST.test(text) && text.trim() === text && text !== '';

/** The text of which a heading or a paragraph consists, where the writer would not change it; else null. */
function plainTextOf({ children }: { readonly children: readonly PhrasingContent[] }): string | null {
  const [only, ...others] = children;
  return only?.type === 'text' && others.length === 0 && isPlain(only.value) ? only.value : null;
}

const headingOf: typeof defaultHandlers.heading = (node, parent, state, info) => {
  const text = plainTextOf(node);
  return text === null
    ? defaultHandlers.heading(node, parent, state, info)
    : `${'#'.repeat(node.depth)} ${text}`;
};

const paragraphOf: typeof defaultHandlers.paragraph = (node, parent, state, info) =>
  plainTextOf(node) ?? defaultHandlers.paragraph(node, parent, state, info);

const INLINE = new Set(['a', 'strong', 'em', 'del', 'code', 'kbd', 'br']);

/** The blocks among some nodes; what stands in a line between them becomes a paragraph. */
function blocksOf(nodes: readonly PlainNode[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: PlainNode[] = [];
  const endParagraph = () => {
    const children = phrasesOf(line);
    if (line.some((node) => typeof node !== 'string' || node.trim() !== ''))
      blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE.has(node.tag)) {
      line.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...blockOf(node));
  }
  endParagraph();
  return blocks;
}

function blockOf(node: PlainElement): BlockContent[] {
  const { tag, children } = node;
  switch (tag) {
    case 'p':
      return [{ type: 'paragraph', children: phrasesOf(children) }];
    case 'ul':
    case 'ol':
      return [listOf(node)];
    case 'pre':
      return [
        {
          type: 'code',
          lang: elementsOf(children)[0]?.language ?? null,
          value: rawOf(children).replace(/\n$/, ''),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [tableOf(node)];
    default: {
      const depth = /^h([1-6])$/.exec(tag)?.[1];
      if (depth === undefined) return blocksOf(children);
      return [{ type: 'heading', depth: Number(depth) as 1, children: phrasesOf(children) }];
    }
  }
}

function listOf({ tag, start, children }: PlainElement): List {
  const items = elementsOf(children).map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: blocksOf(item.children) }),
  );
  return { type: 'list', ordered: tag === 'ol', start: start ?? 1, spread: false, children: items };
}

/** A table as text that stands as it is: the writer knows plain CommonMark alone. */
function tableOf(table: PlainElement): Html {
  const rows = elementsOf(table.children).flatMap((part) =>
    part.tag === 'tr' ? [part] : elementsOf(part.children),
  );
  const cellOf = ({ children }: PlainElement): string =>
    (plainCell(children) ?? written({ type: 'paragraph', children: phrasesOf(children) }))
      .trim()
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, ' ');
  const cells = rows.map((row) => elementsOf(row.children).map(cellOf));
  return { type: 'html', value: markdownTable(cells, { alignDelimiters: false, padding: true }) };
}

/** Code without a sign that a writer of it would have to mind. */
const PLAIN_CODE = /^[^`\s](?:[^`\t\r\n]*[^`\s])?$/;

/** The text of a cell that the writer would not change, as nearly all are; else null. */
function plainCell(nodes: readonly PlainNode[]): string | null {
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0) return null;
  if (typeof only !== 'string') {
    const code = only.tag === 'code' ? rawOf(only.children) : '';
    return PLAIN_CODE.test(code) ? `\`${code}\`` : null;
  }
  const text = only.replace(/\s+/g, ' ');
  return isPlain(text) ? text : null;
}

const elementsOf = (nodes: readonly PlainNode[]): readonly PlainElement[] =>
  nodes.filter((node): node is PlainElement => typeof node !== 'string');

function phrasesOf(nodes: readonly PlainNode[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node.replace(/\s+/g, ' ') }];
    const { tag, href = '', children } = node;
    switch (tag) {
      case 'a':
        return [{ type: 'link', url: href, children: phrasesOf(children) }];
      case 'strong':
        return [{ type: 'strong', children: phrasesOf(children) }];
      case 'em':
        return [{ type: 'emphasis', children: phrasesOf(children) }];
      case 'code':
      case 'kbd':
        return [{ type: 'inlineCode', value: rawOf(children) }];
      case 'br':
        return [{ type: 'break' }];
      default:
        return phrasesOf(children);
    }
  });
}

function rawOf(nodes: readonly PlainNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : rawOf(node.children))).join('');
}
