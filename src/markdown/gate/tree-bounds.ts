import { say } from '../../i18n/problems/say.ts';
import type { Report } from '../report.ts';
import { childrenOf, type Nodes, pointOf, type Root } from '../tree-nodes.ts';

/** How deep the nodes of a body may stand in each other. */
export const DEEPEST_TREE = 40;

/** As many nodes as a page of 256 KB of words has at most, with room. */
const MOST_NODES = 60_000;

/** Whether a tree has not too many nodes, and none too deep; notes which it is. Everything after this may recurse. */
export function treeWithinBounds(tree: Root, report: Report): boolean {
  const stack: [Nodes, number][] = [[tree, 0]];
  let count = 0;
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, depth] = entry;
    count += 1;
    if (count > MOST_NODES) {
      const message = say('has more than {most} words, marks and paragraphs apart', { most: MOST_NODES });
      report(null, { code: 'too-much-markup', message, fix: say('split it into several pages') });
      return false;
    }
    if (depth > DEEPEST_TREE) {
      const message = say('has more than {most} things (lists, quotes, marks, components) in each other', {
        most: DEEPEST_TREE,
      });
      report(pointOf(node), {
        code: 'nested-too-deep',
        message,
        fix: say('write it with fewer of them in each other'),
      });
      return false;
    }
    for (const child of childrenOf(node)) stack.push([child, depth + 1]);
  }
  return true;
}
