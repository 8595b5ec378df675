import { componentNamed } from './component-table.ts';
import type { ReferenceTarget } from './component-types.ts';
import { isComponent, pointOf, walk } from './tree-nodes.ts';
import type { Prose } from './types.ts';

/** A component that an editor wrote; line and column are those of the file. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number | null;
  readonly column: number | null;
}

/** A name in an attribute of a component, and what it should be the name of. */
export interface ComponentReference {
  readonly to: ReferenceTarget;
  readonly name: string;
  /** The component and its attribute, `Hours of`. */
  readonly written: string;
  readonly line: number | null;
  readonly column: number | null;
}

const known = new WeakMap<Prose, readonly ComponentUse[]>();

/** The components of a body, in order. */
export function componentUses(prose: Prose): readonly ComponentUse[] {
  const uses = known.get(prose) ?? usesIn(prose);
  known.set(prose, uses);
  return uses;
}

function usesIn(prose: Prose): readonly ComponentUse[] {
  // Without a tag there is none, and most bodies have no tag.
  if (!prose.source.includes('<')) return [];
  const uses: ComponentUse[] = [];
  walk(prose.tree, (node) => {
    if (!isComponent(node)) return;
    const entries = node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [attribute.name, String(attribute.value ?? '')] : ['', ''],
    );
    const point = pointOf(node);
    uses.push({
      name: node.name ?? '',
      attributes: Object.fromEntries(entries),
      line: point?.line ?? null,
      column: point?.column ?? null,
    });
  });
  return uses;
}

/** What the components of a body name, for the model to check; sections are checked already. */
export function componentReferences(prose: Prose): readonly ComponentReference[] {
  return componentUses(prose).flatMap(({ name, attributes, line, column }) =>
    Object.entries(componentNamed(name)?.attributes ?? {}).flatMap(([key, { type }]) => {
      const value = attributes[key];
      if (type.kind !== 'reference' || type.to === 'section' || value === undefined) return [];
      return [{ to: type.to, name: value, written: `${name} ${key}`, line, column }];
    }),
  );
}
