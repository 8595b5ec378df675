import { expect, test } from 'vitest';
import { markdownText } from '../../src/feeds/prose/markdown-text.ts';
import { element, link } from '../../src/feeds/prose/plain-node.ts';

test('every element of plain prose has its Markdown, and signs that are none are escaped', () => {
  const cell = (...children: Parameters<typeof element>[1][]) => element('td', ...children);
  const text = markdownText([
    element('h1', 'A *sign* # in a title'),
    element('p', '1. not a list, ', element('strong', 'bold'), ' and ', link('https://a.example/', 'a link')),
    element(
      'ol',
      element('li', 'one'),
      element('li', element('p', 'two'), element('ul', element('li', 'in'))),
    ),
    { tag: 'pre', children: [{ tag: 'code', language: 'sh', children: ['echo "```"\n'] }] },
    element('blockquote', element('p', 'said', element('br'), 'twice')),
    element(
      'table',
      element('thead', element('tr', element('th', 'a | b'), element('th', 'c'))),
      element('tbody', element('tr', cell(element('code', 'x|y')), cell('z'))),
    ),
    element('hr'),
    element('p', element('kbd', 'Ctrl')),
  ]);
  expect(text).toMatchInlineSnapshot(`
    "# A \\*sign\\* # in a title

    1\\. not a list, **bold** and [a link](https://a.example/)

    1. one
    2. two
       - in

    \`\`\`\`sh
    echo "\`\`\`"
    \`\`\`\`

    > said\\
    > twice

    | a \\| b | c |
    | - | - |
    | \`x\\|y\` | z |

    ---

    \`Ctrl\`
    "
  `);
});
