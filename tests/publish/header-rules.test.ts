import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../src/publish/header-rules.ts';

const RULES = parseHeaders(`/*
  X-Content-Type-Options: nosniff
/api/*
  Access-Control-Allow-Origin: *
`);

const headersFor = (path: string): readonly string[] =>
  RULES.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers.map(([name]) => name));

describe('the rules of a _headers file', () => {
  test('add up for a path that several cover', () => {
    expect(headersFor('/api/v2/summary.json')).toEqual([
      'X-Content-Type-Options',
      'Access-Control-Allow-Origin',
    ]);
  });

  test('do not reach beyond their path', () => {
    expect(headersFor('/status/')).toEqual(['X-Content-Type-Options']);
  });

  test('keep a value with a colon whole', () => {
    const [rule] = parseHeaders('/*\n  Content-Security-Policy: img-src https://example.com\n');
    expect(rule?.headers).toEqual([['Content-Security-Policy', 'img-src https://example.com']]);
  });
});
