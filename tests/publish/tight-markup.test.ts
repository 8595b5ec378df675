import { describe, expect, test } from 'vitest';
import { tightMarkup } from '../../src/publish/tight-markup.ts';

describe('the space of a page', () => {
  test('goes around blocks, whatever their attributes hold', () => {
    const html = '<ul> <li title="a > b"> <a href="/">one</a> </li>\n <li>two</li> </ul> <p> x </p>';
    expect(tightMarkup(html)).toBe('<ul><li title="a > b"><a href="/">one</a></li><li>two</li></ul><p>x</p>');
  });

  test('is not taken by the end of a shape either, which closes where it begins', () => {
    const drawing = '<svg class="x"><use href="#a"></use><path d="M0 5H9"></path> <text>b</text></svg>';
    expect(tightMarkup(drawing)).toBe(
      '<svg class="x"><use href="#a"/><path d="M0 5H9"/><text>b</text></svg>',
    );
  });

  test.each([
    'a <a href="/">b</a> <b>c</b> d',
    '<button>x</button> <span>y</span>',
    '<pre> <span> a</span>\n  b </pre>',
    '<script>{ "a" : " <p> " }</script>',
    '<textarea> <p> x </p> </textarea>',
  ])('stays within a line and where it stands for itself: %s', (html) => {
    expect(tightMarkup(html)).toBe(html);
  });
});
