import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import { contentFolder } from '../support/content-folder.ts';

const load = (folder: string, drafts: Readonly<Record<string, string>>) =>
  loadSite(folder, { drafts: new Map(Object.entries(drafts)) });

describe('files that are not written yet', () => {
  test('stand in the content as if they were', async () => {
    using folder = contentFolder();
    const text = '---\ntitle: Outras regras\nsummary: Regras.\n---\n';
    const { site } = await load(folder.path, { 'policies/a.mdx': text, 'policies/rules.mdx': text });
    expect(site?.policies.map(({ id, texts }) => [id, texts['pt-BR']?.title])).toEqual([
      ['a', 'Outras regras'],
      ['rules', 'Outras regras'],
    ]);
    expect((await loadSite(folder.path)).site?.policies).toHaveLength(1);
  });

  test.each([
    ['policies/../x/a.mdx', 'file-place'],
    ['incidents/2026-../x.mdx', 'file-place'],
    ['tutorials/Bad/a.mdx', 'file-name'],
    ['policies/a.txt', 'file-kind'],
    ['policies/a.mdx', 'front-matter-missing'],
  ])('%s is told as %s', async (path, code) => {
    using folder = contentFolder();
    const { problems } = await load(folder.path, { [path]: 'x' });
    expect(problems.map((problem) => [problem.file, problem.code])).toContainEqual([path, code]);
  });

  test('one too large is refused', async () => {
    using folder = contentFolder();
    const { problems } = await load(folder.path, { 'policies/a.mdx': 'x'.repeat(300_000) });
    expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
  });
});
