import { expect, test } from 'vitest';
import { COMPONENT_NAMES, COMPONENTS } from '../../src/markdown/component-table.ts';
import { builtPages } from '../support/built-pages.ts';

const guide = builtPages('demo', { admin: true }).find(
  ({ path }) => path === 'admin/guide/index.html' || path === 'admin/guide/',
);
const entries = new Map(
  (guide?.html ?? '')
    .split('<section class="guide-entry">')
    .slice(1)
    .map((html) => [/id="?Component-(\w+)/.exec(html)?.[1] ?? '', html]),
);

test('the guide has an entry for every component of the table, in its order, and no other', () => {
  expect([...entries.keys()]).toEqual([...COMPONENT_NAMES]);
});

test.each(COMPONENT_NAMES)(
  'the guide shows %s with its attributes, its source and a live example',
  (name) => {
    const html = entries.get(name) ?? '';
    const { attributes, within } = COMPONENTS[name];
    const source = /<pre class="?guide-source"?[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? '';
    expect(source).toContain(`&lt;${name}`);
    for (const attribute of Object.keys(attributes)) expect(html).toContain(`<code>${attribute}</code>`);
    // What stands only within another component is shown live with that.
    const shown = entries.get(within ?? name) ?? '';
    expect(shown).toContain('guide-live');
    if (within !== null) expect(shown).toContain(`&lt;${name}`);
  },
);
