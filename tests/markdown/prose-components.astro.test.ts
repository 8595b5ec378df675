import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import type { Pictures } from '../../src/components/prose/prose-view.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import { contextOf } from '../../src/views/context.ts';
import { siteOf } from '../support/site-builder.ts';

// A string to the compiler, which knows no components.
const { default: Prose } = await import('../../src/components/prose/Prose.astro' as string);
const container = await AstroContainer.create();
const context = contextOf(siteOf(), 'pt-BR', Date.UTC(2026, 10, 21, 15));
const pictures: Pictures = new Map([
  ['./janela.png', { src: '/_assets/janela.webp', width: 640, height: 400, full: '/_assets/janela.png' }],
]);

/** A body as a page shows it, without scripts, white space between tags closed up. */
async function shown(source: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { prose, problems } = parseProse(source, { file: 'tutorials/e-mail/x.mdx', line: 1 });
  expect(problems).toEqual([]);
  const html = await container.renderToString(Prose, { props: { context, prose, pictures, ...more } });
  const inner = /<div class="prose"[^>]*>([\s\S]*)<\/div>/.exec(html)?.[1] ?? '';
  return inner
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<');
}

/** The same with its white space as it is. */
async function words(source: string): Promise<string> {
  const { prose } = parseProse(source, { file: 'tutorials/e-mail/x.mdx', line: 1 });
  return await container.renderToString(Prose, { props: { context, prose } });
}

describe('a text on a page', () => {
  test('has no space that was not written round what stands in a line', async () => {
    expect(await words('Aperte <Key>Ctrl</Key>+<Key>**F5**</Key>, em <Date on="2026-11-21" />.')).toContain(
      '<p>Aperte <kbd>Ctrl</kbd>+<kbd><strong>F5</strong></kbd>, em <time datetime="2026-11-21">sábado, 21 de novembro de 2026</time>.</p>',
    );
  });

  test('shows a callout with its shape and its word', async () => {
    expect(await shown('<Callout type="danger">Não **faça**.</Callout>')).toMatchInlineSnapshot(
      `"<div class="callout is-major_outage" role="note"><p class="callout-title" data-pagefind-ignore><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#mark-major"></use></svg>Perigo</p><p>Não<strong>faça</strong>.</p></div>"`,
    );
  });

  test('tells a table whose rows no phone has room for', async () => {
    const cell = 'não houve conexão com o servidor';
    const long = `| Código | Sentido | O que fazer |\n| --- | --- | --- |\n| a | ${cell} | ${cell} |`;
    expect(await shown(long)).toContain('<table class="long">');
    expect(await shown('| Dia | De | A |\n| --- | --- | --- |\n| seg. | 9 | 18 |')).toContain(
      '<table><thead>',
    );
    expect(await shown(`| Código | Sentido |\n| --- | --- |\n| ${cell} | ${cell} |`)).toContain(
      '<table><thead>',
    );
  });

  test('draws the marks of a figure by attributes, never by a style', async () => {
    const html = await shown(
      '<Figure src="./janela.png" alt="Uma &quot;janela&quot;"><Mark x="10" y="20.5">Um.</Mark></Figure>',
    );
    expect(html).toMatchInlineSnapshot(
      `"<figure class="figure"><div class="figure-picture"><img src="/_assets/janela.webp" width="640" height="400" alt="Uma &quot;janela&quot;" loading="lazy" decoding="async"><svg class="figure-marks" aria-hidden="true"><circle cx="10%" cy="20.5%" r="13"></circle><text x="10%" y="20.5%">1</text></svg></div><ol class="figure-notes"><li><p>Um.</p></li></ol><p class="meta no-print"><a class="enlarge" href="/_assets/janela.png">Ampliar a imagem</a></p></figure>"`,
    );
    expect(html).not.toContain('style=');
  });

  test('is whole without script: every tab under its title, every value in its row', async () => {
    expect(
      await shown(
        '## A\n\n<Tabs>\n\n<Tab title="Windows">um</Tab>\n\n<Tab title="macOS">dois</Tab>\n\n</Tabs>\n\n<Settings><Setting name="Porta" value="<993>" /><Setting name="Senha" value="a da caixa" /></Settings>\n',
        { anchors: false },
      ),
    ).toMatchInlineSnapshot(
      `"<h2 id="a">A</h2><div class="tabs"><div class="tab" id="Tab-1-1"><h3 class="tab-title">Windows</h3><p>um</p></div><div class="tab" id="Tab-1-2"><h3 class="tab-title">macOS</h3><p>dois</p></div></div><table class="settings"><thead data-pagefind-ignore><tr><th scope="col">Item</th><th scope="col">Valor</th></tr></thead><tbody><tr><th scope="row">Porta</th><td><code>&lt;993&gt;</code></td></tr><tr><th scope="row">Senha</th><td>a da caixa</td></tr></tbody></table>"`,
    );
  });

  test('loads nothing of a video', async () => {
    const html = await shown('<Video url="https://videos.example.com/x" title="Como se faz" />');
    expect(html).toContain('<a href="https://videos.example.com/x" rel="noopener">');
    expect(html).not.toMatch(/<(?:img|iframe|video)|src=/);
  });

  test("speaks its own language where that is not the page's, and links within the page's", async () => {
    const html = await shown('<Callout type="tip">Le <Date on="2026-11-21" />, [b](/hours/).</Callout>', {
      lang: 'es',
    });
    expect(html).toContain('Consejo');
    expect(html).toContain('sábado, 21 de noviembre de 2026');
    expect(html).toContain('href="/hours/"');
  });

  test('says what a picture would show where there is none to show', async () => {
    expect(await shown('![Uma janela](./outra.png)')).toBe('<p>Uma janela</p>');
  });
});
