import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { highlighted } from '../../src/markdown/render/highlight.ts';

const html = (language: string, code: string): string =>
  toHtml({ type: 'root', children: highlighted(language, code) });

describe('code', () => {
  test('of a zone tells comments, types and values apart', () => {
    expect(html('dns', '@ 3600 IN MX 10 mx1.example.com. ; first')).toMatchInlineSnapshot(
      `"@ <span class="code-value">3600</span> <span class="code-word">IN</span> <span class="code-word">MX</span> <span class="code-value">10</span> mx1.example.com. <span class="code-note">; first</span>"`,
    );
  });

  test('knows the other names of a language', () => {
    expect(html('sh', '# note\necho "a"')).toBe(html('bash', '# note\necho "a"'));
    expect(html('sh', '# note')).toBe('<span class="code-note"># note</span>');
  });

  test('in a language that nobody knows stays as it is', () => {
    expect(html('klingon', 'a < b')).toBe('a &#x3C; b');
  });

  test.each(['apache', 'bat', 'css', 'html', 'ini', 'json', 'nginx', 'php', 'powershell', 'sql', 'yaml'])(
    'keeps every character in %s',
    (language) => {
      const code = '<?php $a = "x"; # 1\n; b = 2\n{"c": [null, 3]}\nSELECT * FROM t WHERE a < 5;\n';
      const text = highlighted(language, code).map(function plain(node): string {
        return node.type === 'text'
          ? node.value
          : 'children' in node
            ? node.children.map(plain).join('')
            : '';
      });
      expect(text.join('')).toBe(code);
    },
  );
});
