import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

describe('a body below a heading of its page', () => {
  test('moves its headings down, and puts a prefix before every id', () => {
    expect(
      shown('## A\n\n[a](#a)[^1]\n\n###### B\n\n[^1]: c\n'.replace('######', '###'), {
        headingShift: 1,
        idPrefix: 'u1-',
        anchors: false,
      }),
    ).toMatchInlineSnapshot(`
      "<h3 id="u1-a">A</h3>
      <p><a href="#u1-a">a</a><sup><a href="#u1-Note-fn-1" id="u1-Note-fnref-1" aria-describedby="u1-Notes">1</a></sup></p>
      <h4 id="u1-b">B</h4>
      <section class="footnotes" aria-labelledby="u1-Notes"><h3 id="u1-Notes">Notas</h3>
      <ol><li id="u1-Note-fn-1"><p>c <a href="#u1-Note-fnref-1" aria-label="Voltar ao texto (1)">↩</a></p>
      </li></ol>
      </section>"
    `);
  });
});
