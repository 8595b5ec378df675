import { type Said, say } from '../../i18n/problems/say.ts';
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
    const message =
      node.name === null ? say('<> is no component') : say('<{name}> is no component', { name: node.name });
    const fix = say('write one of {list}', { list: COMPONENT_NAMES.join(', ') });
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
      const message = say('<{name}> holds an expression in braces', { name: node.name ?? '' });
      report(point, { code: 'code-in-prose', message, fix: say('write its attributes as name="value"') });
      continue;
    }
    const { name, value } = attribute;
    const known = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
    if (known === undefined || seen.has(name)) {
      const message = seen.has(name)
        ? say('<{name}> has {attribute} twice', { name: node.name ?? '', attribute: name })
        : say('<{name}> has no attribute {attribute}', { name: node.name ?? '', attribute: name });
      report(point, { code: 'unknown-attribute', message, fix: namesOf(node, spec) });
      continue;
    }
    seen.add(name);
    const finding = attributeFault(name, value ?? '', known.type);
    if (finding !== null)
      report(point, {
        ...finding,
        message: say('{message} in <{name}>', { message: finding.message, name: node.name ?? '' }),
      });
    const { onlyWith } = known;
    if (onlyWith !== undefined && attributeOf(node, onlyWith.attribute) !== onlyWith.is) {
      const message = say('{name} says nothing in <{component} {attribute}="{value}">', {
        name,
        component: node.name ?? '',
        attribute: onlyWith.attribute,
        value: attributeOf(node, onlyWith.attribute) ?? '',
      });
      const fix = say('remove it, or write {attribute}="{is}"', {
        attribute: onlyWith.attribute,
        is: onlyWith.is,
      });
      report(point, { code: 'unknown-attribute', message, fix });
    }
  }
  for (const [name, { unless }] of Object.entries(spec.attributes)) {
    if (unless !== null || seen.has(name)) continue;
    const finding = name === 'alt' ? altFault('') : null;
    const message =
      finding?.message ?? say('<{name}> lacks {attribute}', { name: node.name ?? '', attribute: name });
    report(point, { code: finding?.code ?? 'missing-attribute', message, fix: example(node, spec) });
  }
}

function namesOf(node: ComponentNode, spec: ComponentSpec): Said {
  const names = Object.keys(spec.attributes);
  return names.length === 0
    ? say('write <{name}> without attributes', { name: node.name ?? '' })
    : say('it has {names}, each once', { names: names.join(', ') });
}

function example(node: ComponentNode, spec: ComponentSpec): Said | null {
  const tag = new RegExp(`<${node.name}\\b[^>]*>`).exec(spec.example)?.[0];
  return tag === undefined ? null : say('write it like {tag}', { tag });
}
