import { describe, expect, test } from 'vitest';
import { COMPONENT_NAMES, COMPONENTS, componentNamed } from '../../src/markdown/component-table.ts';
import { componentReferences } from '../../src/markdown/component-uses.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { faultsOf } from './faults.ts';

const standing = COMPONENT_NAMES.filter((name) => COMPONENTS[name].within === null);

describe('the table of components', () => {
  test.each(standing)('has an example of %s that passes the gate', (name) => {
    expect(faultsOf(COMPONENTS[name].example, `${COMPONENTS[name].folder ?? 'tutorials'}/x.mdx`)).toBe('');
  });

  test.each(COMPONENT_NAMES)('says what %s shows, and what to write in each attribute', (name) => {
    const { doc, attributes, example, within, holds } = COMPONENTS[name];
    expect(doc).toMatch(/\.$/);
    expect(example).toContain(`<${name}`);
    for (const { doc: attributeDoc } of Object.values(attributes)) expect(attributeDoc).toMatch(/\.$/);
    if (within !== null) expect(componentNamed(within)?.holds).toContain(name);
    if (typeof holds !== 'string') for (const held of holds) expect(componentNamed(held)?.within).toBe(name);
  });

  test('knows no name that every object has', () => {
    expect(componentNamed('constructor')).toBeUndefined();
    expect(componentNamed('__proto__')).toBeUndefined();
  });
});

describe('the references of a body', () => {
  test('are named with what they lead to and where they stand in the file', () => {
    const source =
      'a <Channel of="support/email" />\n\n<Requests department="sales" channel="phone" />\n\n## b\n\n<Ref to="b" />';
    const { prose } = parseProse(source, { file: 'policies/x.mdx', line: 11 });
    expect(componentReferences(prose)).toEqual([
      { to: 'channel', name: 'support/email', written: 'Channel of', line: 11, column: 3 },
      { to: 'department', name: 'sales', written: 'Requests department', line: 13, column: 1 },
      { to: 'channel-or-kind', name: 'phone', written: 'Requests channel', line: 13, column: 1 },
    ]);
  });
});
