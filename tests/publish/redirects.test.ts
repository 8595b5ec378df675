import { describe, expect, test } from 'vitest';
import { redirectPage } from '../../src/publish/redirects.ts';

describe('a page that sends its reader on', () => {
  const html = redirectPage('/help/policies/now/', 'https://example.com/help/policies/now/', 'pt-BR');

  test('goes there at once and is out of search engines', () => {
    expect(html).toContain('http-equiv="refresh" content="0;url=/help/policies/now/"');
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).toContain('rel="canonical" href="https://example.com/help/policies/now/"');
  });

  test('has a link for who is not sent', () => {
    expect(html).toContain('<a href="/help/policies/now/">');
  });
});
