import { describe, expect, test } from 'vitest';
import { indexPage } from '../../../src/publish/search/index-page.ts';
import { languageIndex, pageWords, stopTest, WEIGHTS } from '../../../src/publish/search/indexed-words.ts';
import { pageRecord } from '../../../src/publish/search/page-record.ts';
import { withoutSearchMarks } from '../../../src/publish/search/without-search-marks.ts';

const html = `<!DOCTYPE html><html lang="pt-BR"><head><meta name="description" content="Sua caixa &amp; o Outlook."></head><body>
<header>Menu</header><main><div data-pagefind-body data-pagefind-filter="kind:tutorial"><nav data-pagefind-ignore><ol><li>Início<br></li></ol></nav>
<h1>Configurar o <em>Outlook</em></h1><p class="codes" data-pagefind-codes><span>Códigos:</span> <code>550 5.7.1</code><code>0x8004210A</code></p>
<span data-pagefind-words="imap, porta 993"></span><div class="heading"><h2 id="a">Antes</h2><a class="anchor" href="#a">#</a></div>
<p>Abra a <b>conta</b>.</p><table><tr><td>servidor</td><td>465</td></tr></table><ul><li>um</li><li>dois<ul><li>três</li></ul></li></ul>
<svg viewBox="0 0 1 1"><use href="#x"></use><text>desenho</text></svg><p hidden>Oculto</p><script>let a = '<p>';</script></div><p>Depois</p></main></body></html>`;

const record = pageRecord(html);

describe('what the search knows of a page', () => {
  test('is told by its marks', () => {
    expect(record).toMatchObject({
      lang: 'pt-BR',
      kind: 'tutorial',
      title: 'Configurar o Outlook',
      summary: 'Sua caixa & o Outlook.',
      keywords: ['imap', 'porta 993'],
      codes: ['550 5.7.1', '0x8004210A'],
      headings: ['Antes'],
    });
  });
  test('is its text in sentences, no two words run together', () => {
    expect(record?.text).toBe(
      'Códigos: 550 5.7.1 0x8004210A. Antes. Abra a conta. servidor · 465. um · dois. três.',
    );
  });
  test('is without the addresses that the pages hide', () => {
    const page = html.replace('<b>conta</b>', 'loja&#64;example.com');
    expect(pageRecord(page, ['loja@example.com'])?.text).not.toContain('loja@');
  });
  test('is nothing where the page marks nothing', () => {
    expect(pageRecord('<html lang="es"><body><h1>x</h1></body></html>')).toBeNull();
  });
});

describe('the words of a page', () => {
  const words =
    record === null ? new Map<string, number>() : pageWords(record, stopTest(new Set(['o', 'a'])));
  test('count once, by their best place', () => {
    expect(words.get('outlook')).toBe(WEIGHTS.title);
    expect(words.get('993')).toBe(WEIGHTS.keywords);
    expect(words.get('5.7.1')).toBe(WEIGHTS.keywords);
    expect(words.get('antes')).toBe(WEIGHTS.headings);
    expect(words.get('conta')).toBe(WEIGHTS.once);
  });
  test('are not those that say nothing, nor small numbers of the text', () => {
    expect(words.has('o')).toBe(false);
    expect(pageWords({ ...(record ?? never()), text: 'às 14 e 993' }, stopTest(new Set())).has('14')).toBe(
      false,
    );
  });
  test('stand in the page that is indexed, markup of the title as text', () => {
    const page = indexPage({ ...(record ?? never()), title: 'a < b' }, new Map([['conta', 1]]));
    expect(page).toContain('<p data-pagefind-weight="1">conta</p>');
    expect(page).toContain('a &lt; b');
  });
  test('count more where the text says them twice', () => {
    expect(
      pageWords({ ...(record ?? never()), text: 'zebra e zebra' }, stopTest(new Set())).get('zebra'),
    ).toBe(WEIGHTS.text);
  });

  describe('of all pages', () => {
    const pages = Array.from(
      { length: 30 },
      (_, page) =>
        new Map<string, number>([
          ['cliente', WEIGHTS.once],
          ['senha', page === 0 ? WEIGHTS.text : WEIGHTS.once],
          [`p${page}`, WEIGHTS.title],
          ...(page < 1 ? [['raro', WEIGHTS.once] as const] : []),
        ]),
    );
    const { words: kept, known } = languageIndex(pages);
    const knownAs = (text: string) => known.find(({ word }) => word === text);
    test('lead to a page that only mentions them while they are rare', () => {
      expect([...(kept[0]?.keys() ?? [])]).toEqual(['p0', 'raro']);
      expect([...(kept[1]?.keys() ?? [])]).toEqual(['p1']);
    });
    test('are common where they lead to none', () => {
      expect(knownAs('cliente')).toMatchObject({ common: true, pages: 30 });
      expect(knownAs('senha')).toMatchObject({ common: true, pages: 30 });
      expect(knownAs('p3')).toMatchObject({ common: false, subject: true, pages: 1 });
    });
  });
});

test('the published page carries none of its marks', () => {
  const published = withoutSearchMarks(html);
  expect(published).not.toContain('data-pagefind');
  expect(published).not.toContain('porta 993');
  expect(published).toContain('<div><nav><ol>');
});

function never(): never {
  throw new Error('no record');
}
