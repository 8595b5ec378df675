import { describe, expect, test } from 'vitest';
import { mergeInline } from '../../src/publish/merge-inline.ts';

describe('inline styles and modules', () => {
  test('stand together in the place of the last, in their order', () => {
    const html = '<style>a{}</style><title>x</title><style media="all">b{}</style><body>';
    expect(mergeInline(html)).toBe('<title>x</title><style>a{}b{}</style><body>');
  });
  test('keep their names to themselves', () => {
    const html = '<script type="module">var e=1</script><p></p><script type="module">var e=2</script>';
    expect(mergeInline(html)).toBe(
      '<p></p><script type="module">(()=>{var e=1\n})();(()=>{var e=2\n})();</script>',
    );
  });
  test('stay as they are where there is one of each', () => {
    const html = '<style>a{}</style><script type="module">let e=1</script>';
    expect(mergeInline(html)).toBe(html);
  });
  test('leave data, other scripts and what looks like a pattern of replacement alone', () => {
    const data =
      '<script type="application/json">{"a":"$&"}</script><script type="module" src="x.js"></script>';
    const two = '<script type="module">a("$1")</script><script type="module">b("$&")</script>';
    expect(mergeInline(data + two)).toContain(data);
    expect(mergeInline(data + two)).toContain('a("$1")\n})();(()=>{b("$&")');
  });
});
