import type { Notice, Prose } from '../../model/types.ts';
import type { FeedContext } from '../feed-context.ts';
import { plainComponent } from './plain-component.ts';
import { element, link, type PlainNode } from './plain-node.ts';

/** Where a piece of prose stands: its own page, for links within it, and the notice whose days it may show. */
export interface ProsePlace {
  readonly path: string;
  readonly notice?: Notice;
}

/** What the walk needs to know at every node. */
export interface ProseWalk extends ProsePlace {
  readonly context: FeedContext;
  readonly headings: Prose['headings'];
}

/** A node of a body's tree, as far as feeds read it. */
export interface TreeNode {
  readonly type: string;
  readonly value?: unknown;
  readonly tagName?: unknown;
  readonly name?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: unknown;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TreeNode[];
}

const KEPT = new Set(
  'p ul li strong em del code pre blockquote h2 h3 h4 h5 h6 table thead tbody tr th td br hr kbd'.split(' '),
);

/** A body without components: what they show is put into words or becomes a link to the page that shows it. */
export function plainProse(context: FeedContext, prose: Prose, place: ProsePlace): readonly PlainNode[] {
  return plainNodes(prose.tree.children as readonly TreeNode[], {
    ...place,
    context,
    headings: prose.headings,
  });
}

/** The same for the children of a node. */
export function plainNodes(nodes: readonly TreeNode[], walk: ProseWalk): readonly PlainNode[] {
  return nodes.flatMap((node) => plainNode(node, walk));
}

function plainNode(node: TreeNode, walk: ProseWalk): readonly PlainNode[] {
  if (node.type === 'text') return [walk.context.discreet(String(node.value ?? ''))];
  if (node.type.startsWith('mdxJsx')) return plainComponent(node, walk);
  if (node.type !== 'element') return [];
  const children = plainNodes(node.children ?? [], walk);
  const { tagName, properties = {} } = node;
  if (tagName === 'a') return plainLink(String(properties['href'] ?? ''), children, walk);
  if (tagName === 'ol') {
    const start = Number(properties['start'] ?? 1);
    return [{ tag: 'ol', children, ...(start !== 1 && { start }) }];
  }
  const language = /^language-(.+)$/.exec(String([properties['className']].flat()[0] ?? ''))?.[1];
  if (tagName === 'code' && language !== undefined) return [{ tag: 'code', language, children }];
  if (tagName === 'img') return properties['alt'] ? [walk.context.discreet(String(properties['alt']))] : [];
  return typeof tagName === 'string' && KEPT.has(tagName) ? [element(tagName, ...children)] : children;
}

/** A site path becomes an absolute address; an e-mail address becomes the contact page. */
function plainLink(
  href: string,
  children: readonly PlainNode[],
  { context, path }: ProseWalk,
): readonly PlainNode[] {
  if (href.startsWith('/')) return [link(context.url(href), ...children)];
  if (href.startsWith('#')) return [link(`${context.url(path)}${href}`, ...children)];
  if (/^(https?|tel):/i.test(href)) return [link(href, ...children)];
  if (!/^mailto:/i.test(href)) return children;
  const saysAddress = children.some((child) => typeof child === 'string' && child.includes('@'));
  return [link(context.url('/contact/'), ...(saysAddress ? [context.words.contactPage] : children))];
}
