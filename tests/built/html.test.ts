import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { EDITIONS } from '../support/editions.ts';
import { variedPages } from '../support/varied-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written by Astro and by the build's own passes, valid HTML either way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Phone numbers are set by the stylesheet's own spacing; a no-break space would be copied with them.
    'tel-non-breaking': 'off',
    // Inline styles and scripts are named by their hashes in the page's policy.
    'require-sri': 'off',
  },
});

describe.each(EDITIONS.map(({ name }) => name))('the HTML of %s', (name) => {
  test('is valid and accessible, on every kind of page and wherever there is more than on those', async () => {
    const pages = variedPages(builtPages(name, { admin: true }));
    expect(pages.length).toBeGreaterThan(5);
    const findings: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        findings.push(
          ...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect([...new Set(findings)]).toEqual([]);
  });
});
