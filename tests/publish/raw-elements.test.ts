import { describe, expect, test } from 'vitest';
import { rawElements, withOthers } from '../../src/publish/raw-elements.ts';

const PAGE = '<style>a{}</style><p>x</p><script type="module">"<style>b{}</style>"</script><pre> y </pre>';

describe('elements whose content is taken as it stands', () => {
  test('are found by name, what stands within another aside', () => {
    expect(rawElements(PAGE, 'style').map(({ content }) => content)).toEqual(['a{}']);
    expect(rawElements(PAGE, 'script', 'pre')).toMatchObject([
      { name: 'script', attributes: ' type="module"', content: '"<style>b{}</style>"' },
      { name: 'pre', attributes: '', content: ' y ' },
    ]);
  });
  test('are none where they are not closed, or of a longer name', () => {
    expect(rawElements('<style>a{}', 'style')).toEqual([]);
    expect(rawElements('<scripted>a</scripted>', 'script')).toEqual([]);
  });
  test('give their places to others', () => {
    expect(withOthers(PAGE, rawElements(PAGE, 'style', 'pre'), ['1'])).toBe(
      '1<p>x</p><script type="module">"<style>b{}</style>"</script>',
    );
  });
});
