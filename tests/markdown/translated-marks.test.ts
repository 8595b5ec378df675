import { describe, expect, test } from 'vitest';
import { componentUses } from '../../src/markdown/component-uses.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { faultsOf } from './faults.ts';

const FILE = 'tutorials/e-mail/x.es.mdx';
const original = parseProse(
  '<Figure src="./a.png" alt="A">\n\n<Mark x="10" y="20">um</Mark>\n\n<Mark x="30" y="40">dois</Mark>\n\n</Figure>\n',
  { file: 'tutorials/e-mail/x.mdx', line: 1 },
).prose;
const translated = (marks: string) => `<Figure src="./a.png" alt="A">\n\n${marks}\n\n</Figure>\n`;

describe('the marks of a translation', () => {
  test('stand where those of the original do', () => {
    const { prose, problems } = parseProse(
      translated('<Mark>uno</Mark>\n\n<Mark>dos</Mark>'),
      { file: FILE, line: 1 },
      original,
    );
    expect(problems).toEqual([]);
    expect(
      componentUses(prose).map(({ name, attributes }) => [name, attributes['x'], attributes['y']]),
    ).toEqual([
      ['Figure', undefined, undefined],
      ['Mark', '10', '20'],
      ['Mark', '30', '40'],
    ]);
  });

  test('are as many as those of the original, and have no positions of their own', () => {
    expect(faultsOf(translated('<Mark>uno</Mark>'), FILE, original)).toMatchInlineSnapshot(
      `"1:1 marks-differ: has 1 marks where the original has 2; translate each mark of the original, in its order"`,
    );
    expect(
      faultsOf(translated('<Mark x="1" y="2">uno</Mark>\n\n<Mark>dos</Mark>'), FILE, original),
    ).toMatchInlineSnapshot(
      `"3:1 marks-differ: a translation places its marks where the original does; write <Mark> without x and y"`,
    );
  });

  test('have positions in an original', () => {
    expect(faultsOf(translated('<Mark>um</Mark>'))).toMatchInlineSnapshot(`
      "3:1 missing-attribute: <Mark> lacks x; write it like <Mark x="45" y="22">
      3:1 missing-attribute: <Mark> lacks y; write it like <Mark x="45" y="22">"
    `);
  });
});
