import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { folderOf } from '../support/editions.ts';

const unescaped = (text: string): string =>
  text
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#38;|&amp;/g, '&');
const metaOf = (html: string, name: string): string | null =>
  unescaped(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '') || null;

/** What the pages of an edition say of themselves where they are shared. */
const sharedPages = (name: string) =>
  builtPages(name)
    .filter(({ isRedirect, html }) => !isRedirect && !html.includes('content="noindex"'))
    .map(({ path, html }) => ({
      path: `/${path.replace(/index\.html$/, '')}`,
      html,
      image: metaOf(html, 'og:image'),
      alt: metaOf(html, 'og:image:alt'),
    }));

describe.each([
  ['demo', 'https://suporte.example.com/'],
  ['demo-base', 'https://suporte.example.com/ajuda/'],
])('the pages of %s, shared', (name, root) => {
  const pages = sharedPages(name);

  test('have a picture each that is there, by its whole address', () => {
    expect(pages.length).toBeGreaterThan(300);
    const wrong = pages.filter(({ image }) => {
      if (image === null || !image.startsWith(root)) return true;
      return !existsSync(join(folderOf(name), new URL(image).pathname.slice(new URL(root).pathname.length)));
    });
    expect(wrong.map(({ path, image }) => `${path}: ${image}`)).toEqual([]);
  });

  test('say their title and what they are about', () => {
    const wrong = pages.filter(({ html }) => {
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
      return (
        !unescaped(title).startsWith(metaOf(html, 'og:title') ?? 'none') ||
        metaOf(html, 'og:description') !== metaOf(html, 'description') ||
        metaOf(html, 'twitter:card') !== 'summary_large_image'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the pictures of shared pages', () => {
  test('are 1200 by 630, and small', async () => {
    const files = new Set(
      sharedPages('demo').flatMap(({ image }) => (image === null ? [] : [new URL(image).pathname])),
    );
    expect(files.size).toBeGreaterThan(40);
    for (const file of files) {
      const bytes = readFileSync(join(folderOf('demo'), file));
      const { width, height, format } = await sharp(bytes).metadata();
      expect([file, width, height, format, bytes.length < 80_000]).toEqual([file, 1200, 630, 'png', true]);
    }
  });

  test.each([
    ['demo', '/', /Tudo funcionando\. · Situação em 26 de novembro de 2026, 12:00 \(UTC−3\)/],
    ['demo', '/en/status/', /Everything .*26 November 2026/],
    [
      'demo',
      '/status/2026-11-17-mail-delays/',
      /^Ocorrência · .* · Resolvida · Situação em 17 de novembro de 2026/,
    ],
    ['demo', '/notices/2026-11-20-year-end/', /De 24 de dezembro de 2026 a 3 de janeiro de 2027/],
    ['demo', '/tutorials/e-mail/', /^Tutoriais · E-mail$/],
    ['demo', '/es/tutorials/e-mail/configure-outlook/', /^Tutoriales · Correo/],
    ['bad-day', '/', /Há serviços fora do ar|Há falhas/],
  ])('of %s%s say the state of their subject, and of when it is', (name, path, said) => {
    const page = sharedPages(name).find((one) => one.path === path);
    expect(page?.alt).toMatch(said);
  });

  test('have another address when they say something else', () => {
    const version = (name: string): string | null =>
      new URL(sharedPages(name).find(({ path }) => path === '/')?.image ?? 'x:').search;
    expect(version('demo')).toMatch(/^\?v=[0-9a-f]{6}$/);
    expect(version('demo')).toBe(version('demo-base'));
  });
});
