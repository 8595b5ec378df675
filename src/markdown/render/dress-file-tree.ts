import type { ElementContent } from 'hast';
import { hasTag, isPhrasing } from '../tree-nodes.ts';
import { element } from './dressing.ts';

/** A list of files in which what stands after a name is a note: `index.html the home page`. */
export function dressFileTree(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'li') return { ...node, children: node.children.map(dressFileTree) };
  const words = node.children.filter(isPhrasing) as ElementContent[];
  const lists = node.children.filter((child) => !isPhrasing(child)).map(dressFileTree);
  return { ...node, children: [...withNote(words), ...lists] };
}

function withNote(words: readonly ElementContent[]): ElementContent[] {
  const [first, ...others] = words;
  if (first?.type !== 'text')
    return first === undefined || hasTag(first, 'br') ? [...words] : [first, ...noteOf(others)];
  const [, name = first.value, rest = ''] = /^(\s*\S+)\s+([\s\S]*)$/.exec(first.value) ?? [];
  return [
    { type: 'text', value: name },
    ...noteOf(rest === '' ? others : [{ type: 'text', value: rest }, ...others]),
  ];
}

function noteOf(words: ElementContent[]): ElementContent[] {
  const said = words.some((word) => word.type !== 'text' || word.value.trim() !== '');
  return said ? [{ type: 'text', value: ' ' }, element('span', { class: 'file-note' }, words)] : [];
}
