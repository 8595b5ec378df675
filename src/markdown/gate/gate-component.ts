import { COMPONENT_NAMES, componentNamed } from '../component-table.ts';
import type { ComponentSpec } from '../component-types.ts';
import type { Report } from '../report.ts';
import { attributeOf, type ComponentNode, pointOf } from '../tree-nodes.ts';
import { attributeFault } from './attribute-fault.ts';
import { altFault } from './picture-fault.ts';

/** The component's row of the table; undefined, with a problem, where it has none. */
export function knownComponent(node: ComponentNode, report: Report): ComponentSpec | undefined {
  const spec = componentNamed(node.name ?? '');
  if (spec === undefined) {
    const message = node.name === null ? '<> is no component' : `<${node.name}> is no component`;
    const fix = `write one of ${COMPONENT_NAMES.join(', ')}`;
    report(pointOf(node), { code: 'unknown-component', message, fix });
  }
  return spec;
}

/** Notes what is wrong with the attributes of a component. */
export function gateAttributes(node: ComponentNode, spec: ComponentSpec, report: Report): void {
  const point = pointOf(node);
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value !== 'string')
    ) {
      const message = `<${node.name}> holds an expression in braces`;
      report(point, { code: 'code-in-prose', message, fix: 'write its attributes as name="value"' });
      continue;
    }
    const { name, value } = attribute;
    const known = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
    if (known === undefined || seen.has(name)) {
      const message = seen.has(name)
        ? `<${node.name}> has ${name} twice`
        : `<${node.name}> has no attribute ${name}`;
      report(point, { code: 'unknown-attribute', message, fix: namesOf(node, spec) });
      continue;
    }
    seen.add(name);
    const finding = attributeFault(name, value ?? '', known.type);
    if (finding !== null) report(point, { ...finding, message: `${finding.message} in <${node.name}>` });
    const { onlyWith } = known;
    if (onlyWith !== undefined && attributeOf(node, onlyWith.attribute) !== onlyWith.is) {
      const message = `${name} says nothing in <${node.name} ${onlyWith.attribute}="${attributeOf(node, onlyWith.attribute)}">`;
      const fix = `remove it, or write ${onlyWith.attribute}="${onlyWith.is}"`;
      report(point, { code: 'unknown-attribute', message, fix });
    }
  }
  for (const [name, { unless }] of Object.entries(spec.attributes)) {
    if (unless !== null || seen.has(name)) continue;
    const finding = name === 'alt' ? altFault('') : null;
    const message = finding?.message ?? `<${node.name}> lacks ${name}`;
    report(point, { code: finding?.code ?? 'missing-attribute', message, fix: example(node, spec) });
  }
}

function namesOf(node: ComponentNode, spec: ComponentSpec): string {
  const names = Object.keys(spec.attributes);
  return names.length === 0
    ? `write <${node.name}> without attributes`
    : `it has ${names.join(', ')}, each once`;
}

function example(node: ComponentNode, spec: ComponentSpec): string | null {
  const tag = new RegExp(`<${node.name}\\b[^>]*>`).exec(spec.example)?.[0];
  return tag === undefined ? null : `write it like ${tag}`;
}
