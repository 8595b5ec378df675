import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/publish/content-security.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string): string => /content="([^"]*default-src[^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy of a page', () => {
  test('names the hash of each inline style and script of that page', () => {
    const policy = policyOf(withPolicy(page('<style>a{}</style>', '<script type="module">go()</script>')));
    expect(policy).toContain(`style-src 'self' ${hash('a{}')}`);
    expect(policy).toContain(hash('go()'));
  });

  test('stands right after the charset, before anything that it governs', () => {
    expect(withPolicy(page('<style>a{}</style>'))).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
  });

  test('names a hash once, however often the same text stands in the page', () => {
    const policy = policyOf(withPolicy(page('<style>a{}</style><style>a{}</style>')));
    expect(policy.split(hash('a{}')).length - 1).toBe(1);
  });

  test('has no hash for data, which is never run', () => {
    const policy = policyOf(withPolicy(page('', '<script type="application/json">{"a":1}</script>')));
    expect(policy).not.toContain('sha256');
  });

  test('never allows what is inline as such', () => {
    expect(policyOf(withPolicy(page('<style>a{}</style>')))).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });

  test('leaves a page with a policy of its own alone', () => {
    const own = page('<meta http-equiv="content-security-policy" content="default-src \'self\'">');
    expect(withPolicy(own)).toBe(own);
  });
});
