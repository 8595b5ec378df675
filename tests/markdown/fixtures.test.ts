import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../src/markdown/render/segment-types.ts';
import { shown } from './shown.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const OPTIONS: Readonly<Record<string, Partial<RenderOptions>>> = {
  'numbered-sections': { numberFrom: 3, anchors: false },
};

describe('what editors write is shown as in its fixture', () => {
  test.each(readdirSync(FIXTURES))('%s', async (name) => {
    const source = readFileSync(join(FIXTURES, name, 'input.mdx'), 'utf8');
    await expect(`${shown(source, OPTIONS[name])}\n`).toMatchFileSnapshot(
      join(FIXTURES, name, 'output.html'),
    );
  });
});
