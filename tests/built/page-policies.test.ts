import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPages, filesOf } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';

const HEAD = /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/;
/** What no page's policy may be without, and what none may add to. */
const FIXED = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
];
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const TAG = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
/** Where an address in a tag makes the browser ask for something, or send something there. */
const ASKS = /^(script|img|iframe|source|video|audio|embed|object|input|form|base|use|image)$/;
const LOADING_LINK =
  /\srel="?(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is wrong with the policy of a page, as the page stands. */
function policyFaults(html: string): readonly string[] {
  const [, policy] = HEAD.exec(html) ?? [];
  if (policy === undefined) return ['no policy right after the charset'];
  const directives = policy.split(';');
  const hashesOf = (name: string): readonly string[] => {
    const inlined = [...html.matchAll(INLINE)].filter(
      ([, tag, attributes = '']) => tag === name && !/\ssrc=|application\/(ld\+)?json/.test(attributes),
    );
    return inlined.map(([, , , text = '']) => hash(text));
  };
  const wanted = [
    ...FIXED,
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashesOf('script'))].join(' '),
    ["style-src 'self'", ...new Set(hashesOf('style'))].join(' '),
  ];
  return [
    ...wanted.filter((one) => !directives.includes(one)).map((one) => `lacks ${one}`),
    ...directives.filter((one) => !wanted.includes(one)).map((one) => `has ${one}`),
  ];
}

/** What of a page's markup its policy would stop: scripts and styles in attributes, and what is asked of another host. */
function markupFaults(html: string): readonly string[] {
  const markup = html.replace(INLINE, '<$1$2></$1>');
  return [...markup.matchAll(TAG)].flatMap(([tag, name = '', attributes = '']) => {
    const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
    const asks = ASKS.test(name.toLowerCase()) || (name === 'link' && LOADING_LINK.test(attributes));
    const faulty =
      /\s(on[a-z]+|style)\s*=/i.test(names) ||
      /["'=\s]\s*javascript:/i.test(attributes) ||
      (asks && /\s(?:src|srcset|href|action|data|poster)="?\s*(?:[a-z]+:)?\/\//i.test(attributes));
    return faulty ? [tag] : [];
  });
}

describe.each(EDITIONS.map(({ name }) => name))('every page of %s', (name) => {
  const pages = builtPages(name, { admin: true }).filter(({ path }) => path !== 'admin/index.html');

  test('has the policy of every page, with the hashes of what it inlines and of nothing else', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap(({ path, html }) => policyFaults(html).map((one) => `${path} ${one}`))).toEqual([]);
  });

  test('has nothing that this policy would stop', () => {
    expect(pages.flatMap(({ path, html }) => markupFaults(html).map((one) => `${path}: ${one}`))).toEqual([]);
  });

  test("asks for no script but the project's own and Pagefind's", () => {
    const own = /^((pt-pt|es|en)\/)?(live-(hours|prose|reasons|replies|simulation|status)|needs|search)\.js$/;
    const scripts = filesOf(name).filter((path) => /\.(m?js|wasm)$|\bwasm\./.test(path));
    expect(scripts.filter((path) => own.test(path)).length).toBeGreaterThan(0);
    expect(scripts.filter((path) => !own.test(path) && !/^(pagefind|admin)\//.test(path))).toEqual([]);
  });
});

describe('a page is not let through', () => {
  const page = (body: string, more = ''): string => {
    const policy = [...FIXED, `script-src 'self' 'wasm-unsafe-eval'${more}`, "style-src 'self'"].join(';');
    return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;
  };

  test('whose policy knows a script too few or too many, or none at all', () => {
    expect(policyFaults(page('<p>x'))).toEqual([]);
    expect(policyFaults(page('<script>go()</script>', ` ${hash('go()')}`))).toEqual([]);
    expect(policyFaults(page('<script>go()</script>'))).not.toEqual([]);
    expect(policyFaults(page('<p>x', ` ${hash('go()')}`))).not.toEqual([]);
    expect(policyFaults(page('<p>x').replace("base-uri 'none'", "base-uri 'self'"))).not.toEqual([]);
    expect(policyFaults(page('<p>x').replace('<meta charset="utf-8">', ''))).not.toEqual([]);
  });

  test.each([
    '<p onclick="go()">',
    '<p class="a" STYLE="color: red">',
    '<a href="javascript:go()">',
    '<img src="//elsewhere.example/x.png">',
    '<script src="https://elsewhere.example/x.js"></script>',
    '<link rel="preconnect" href="https://elsewhere.example">',
    '<form action="https://elsewhere.example/">',
  ])('with %s', (tag) => {
    expect(markupFaults(page(tag))).toHaveLength(1);
  });
});

test('a link that leads elsewhere is no fault, nor are words that look like a script', () => {
  expect(
    markupFaults('<a href="https://elsewhere.example/">x</a><p title="on x = 1; style=2">a</p>'),
  ).toEqual([]);
});
