import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/model/read/yaml-data.ts';

/** Where the first letter of `title` stands, as line and column of the file. */
function placeOf(yaml: string): string {
  const { locateText } = readYaml(yaml, 2, () => undefined);
  const { line, indent } = locateText(['title']);
  return `${line}:${indent + 1}`;
}

describe('the place of a text in YAML', () => {
  test.each([
    ['bare', 'title: De 17/10', '2:8'],
    ['in double quotes', 'title: "De 17/10"', '2:9'],
    ['in single quotes', "title: 'De 17/10'", '2:9'],
    ['after another key', 'order: 1\ntitle: "De 17/10"', '3:9'],
    ['as a block', 'title: |\n  De 17/10', '3:3'],
    ['as a folded block', 'title: >-\n    De 17/10', '3:5'],
  ])('%s is that of its first letter', (_, yaml, place) => {
    expect(placeOf(yaml)).toBe(place);
  });
});
