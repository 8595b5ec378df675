import { say } from '../../i18n/problems/say.ts';
import type { Report } from '../report.ts';
import {
  type ComponentNode,
  type Element,
  hasTag,
  isComponent,
  type Nodes,
  pointOf,
  type Root,
  walk,
  wordsOf,
} from '../tree-nodes.ts';
import { gateAttributes, knownComponent } from './gate-component.ts';
import { gateChildren, gatePlace, isLink } from './gate-place.ts';
import { altFault, pictureFault } from './picture-fault.ts';
import { urlFault } from './url-fault.ts';

/** What Markdown makes; nothing else gets into a page. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del a img br hr table thead tbody tr th td sup section'.split(
    ' ',
  ),
);

/**
 * Notes everything in a tidy tree that is off the list: nodes, components, attributes, addresses, pictures.
 * `folder` is that of the page; where tags had to be passed over (`whole` is false), what stands in what is not judged.
 */
export function gateTree(
  tree: Root,
  page: { readonly folder: string; readonly whole: boolean },
  report: Report,
): void {
  walk(tree, (node, ancestors) => {
    if (node === tree || node.type === 'text') return;
    if (isComponent(node)) gateComponent(node, ancestors);
    else if (node.type === 'element') gateElement(node, ancestors);
    else reportForeign(node);
  });

  function gateComponent(node: ComponentNode, ancestors: readonly Nodes[]): void {
    const spec = knownComponent(node, report);
    if (spec === undefined) return;
    gateAttributes(node, spec, report);
    if (!page.whole) return;
    gatePlace(node, spec, ancestors, page.folder, report);
    gateChildren(node, spec, report);
  }

  function gateElement(node: Element, ancestors: readonly Nodes[]): void {
    if (!ELEMENTS.has(node.tagName)) reportForeign(node);
    if (node.tagName === 'a' && !isFootnoteLink(node)) gateLink(node, ancestors);
    if (node.tagName === 'img') gatePicture(node);
  }

  function gateLink(node: Element, ancestors: readonly Nodes[]): void {
    const finding = urlFault(String(node.properties['href'] ?? ''));
    if (finding !== null) report(pointOf(node), finding);
    if (wordsOf(node).trim() === '' && !node.children.some(isComponent)) {
      report(pointOf(node), {
        code: 'empty-link',
        message: say('a link without words'),
        fix: say('write [what it leads to](…)'),
      });
    }
    if (ancestors.some(isLink)) {
      report(pointOf(node), {
        code: 'misplaced-component',
        message: say('a link in a link'),
        fix: say('keep one of the two'),
      });
    }
  }

  function gatePicture(node: Element): void {
    const findings = [
      pictureFault(String(node.properties['src'] ?? '')),
      altFault(String(node.properties['alt'] ?? '')),
    ];
    for (const finding of findings) if (finding !== null) report(pointOf(node), finding);
  }

  function reportForeign(node: Nodes): void {
    const message = say('code or HTML, which content cannot have');
    report(pointOf(node), {
      code: 'code-in-prose',
      message,
      fix: say('write it in Markdown, or put it in backticks'),
    });
  }
}

/** Whether a link is one that a footnote's mark or its way back makes. */
export function isFootnoteLink(node: Nodes): boolean {
  return (
    hasTag(node, 'a') &&
    'properties' in node &&
    ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
  );
}
