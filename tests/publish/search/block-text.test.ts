import { describe, expect, test } from 'vitest';
import { BlockText } from '../../../src/publish/search/block-text.ts';

describe('a text of blocks', () => {
  test('ends each with a sign, and has single spaces', () => {
    const text = new BlockText();
    text.add(' Um\n  texto ');
    text.end();
    text.end();
    text.add('outro!');
    text.end();
    text.add(' e\tmais');
    expect(text.whole()).toBe('Um texto. outro! e mais');
  });
  test('keeps the cells of a table apart, and ends its rows', () => {
    const text = new BlockText();
    for (const row of [['Porta', '993'], ['Servidor:', 'a'], []]) {
      for (const cell of row) {
        text.endEntry();
        text.add(cell);
        text.endEntry();
      }
      text.end();
    }
    expect(text.whole()).toBe('Porta · 993. Servidor: a.');
  });
  test('tells what was added since, ended or not, and takes it away', () => {
    const text = new BlockText();
    text.add('a');
    text.end();
    const since = text.length;
    text.add('título');
    expect(text.from(since)).toBe('título');
    text.end();
    expect(text.from(since)).toBe('título.');
    text.cut(since);
    text.add('b');
    expect(text.whole()).toBe('a. b');
  });
});
