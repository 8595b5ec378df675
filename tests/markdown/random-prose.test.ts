import { describe, expect, test } from 'vitest';
import { componentNamed } from '../../src/markdown/component-table.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { segmentsOf } from '../../src/markdown/render/segments.ts';
import { isComponent, walk } from '../../src/markdown/tree-nodes.ts';
import { told } from '../support/told.ts';
import { randomBodies } from './random-prose.ts';
import { OPTIONS } from './shown.ts';

const AT = { file: 'tutorials/e-mail/x.mdx', line: 1 };

describe('whatever an editor types', () => {
  test('is refused with words, or is a tree of Markdown and components that can be shown', () => {
    let passed = 0;
    for (const source of randomBodies(20261121, 1000)) {
      const { prose, problems } = parseProse(source, AT);
      for (const { line, message } of told(problems)) {
        expect(message, source).not.toMatch(/[\ue000-\uf8ff]|undefined/u);
        if (line !== null) expect(line, source).toBeLessThanOrEqual(source.split('\n').length);
      }
      if (problems.length > 0) continue;
      passed += 1;
      walk(prose.tree, (node) => {
        const known = isComponent(node) ? componentNamed(node.name ?? '') !== undefined : true;
        expect(
          known && ['root', 'element', 'text'].includes(isComponent(node) ? 'element' : node.type),
          source,
        ).toBe(true);
      });
      expect(JSON.stringify(segmentsOf(prose, OPTIONS)), source).not.toMatch(
        /[\ue000-\uf8ff]|javascript:|<script|style=/u,
      );
    }
    expect(passed).toBeGreaterThan(80);
  }, 30_000);
});
