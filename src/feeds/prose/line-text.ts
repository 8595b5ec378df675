import type { PlainElement, PlainNode } from './plain-node.ts';

const BLOCKS = new Set('p ul ol li pre blockquote h2 h3 h4 h5 h6 table thead tbody tr hr'.split(' '));

/** Plain prose as text for a mail or a message: paragraphs apart by an empty line, lists with signs, links with their addresses. */
export function lineText(nodes: readonly PlainNode[]): string {
  return blocksOf(nodes).join('\n\n');
}

function blocksOf(nodes: readonly PlainNode[]): readonly string[] {
  const blocks: string[] = [];
  let inline: PlainNode[] = [];
  const endParagraph = () => {
    const text = inlineText(inline).trim();
    if (text !== '') blocks.push(text);
    inline = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !BLOCKS.has(node.tag)) {
      inline.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...blockOf(node));
  }
  endParagraph();
  return blocks;
}

function blockOf(node: PlainElement): readonly string[] {
  const { tag, children, start = 1 } = node;
  switch (tag) {
    case 'ul':
    case 'ol': {
      const items = children.filter((child): child is PlainElement => typeof child !== 'string');
      const lines = items.map((item, index) => listItem(item, tag === 'ul' ? '- ' : `${start + index}. `));
      return lines.length > 0 ? [lines.join('\n')] : [];
    }
    case 'table':
    case 'thead':
    case 'tbody':
      return [children.flatMap((child) => (typeof child === 'string' ? [] : blockOf(child))).join('\n')];
    case 'tr':
      return [
        children
          .flatMap((child) => (typeof child === 'string' ? [] : [inlineText(child.children).trim()]))
          .join(' | '),
      ];
    case 'pre':
      return [raw(children).replace(/\n+$/, '')];
    case 'hr':
      return [];
    default:
      return blocksOf(children);
  }
}

function listItem(item: PlainElement, sign: string): string {
  const indent = ' '.repeat(sign.length);
  return `${sign}${blocksOf(item.children).join('\n').replaceAll('\n', `\n${indent}`)}`;
}

function inlineText(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/g, ' ');
      if (node.tag === 'br') return '\n';
      const text = inlineText(node.children);
      const { href } = node;
      return href === undefined || href === text || href.startsWith('tel:') ? text : `${text} (${href})`;
    })
    .join('')
    .replace(/ *\n */g, '\n');
}

function raw(nodes: readonly PlainNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : raw(node.children))).join('');
}
