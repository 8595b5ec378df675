import { defineConfig } from 'vitest/config';
import { BELOW } from './tests/support/build-sites-below.ts';

const SLOW = [
  'tests/built/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/slow/**/*.test.ts',
  // Seconds each, by the number of their cases or the size of the content that they read.
  'tests/client/due-at.test.ts',
  'tests/domain/hours/host-zones.test.ts',
  'tests/feeds/calendars-of-sites.test.ts',
  'tests/feeds/data.test.ts',
  'tests/markdown/random-prose.test.ts',
  'tests/model/prose-claims/every-date.test.ts',
  'tests/model/prose-claims/real-content.test.ts',
  'tests/pages/endpoints.test.ts',
  'tests/scripts/hours.test.ts',
  'tests/views/status/growth.test.ts',
];

/** What judges any built site whatever is in it. */
const JUDGES = [
  'tests/browser/companies.test.ts',
  'tests/built/crawl.test.ts',
  'tests/built/data-files.test.ts',
  'tests/built/html.test.ts',
  'tests/built/links.test.ts',
  'tests/built/page-policies.test.ts',
  'tests/built/sitemap.test.ts',
];

/** `fast` needs nothing but the sources; `slow` builds the demonstration and the five companies first; `below` the companies under a path. */
export default defineConfig({
  test: {
    // Both of the two cores that the tests are meant for: by default one is left to whoever waits.
    maxWorkers: 2,
    projects: [
      './vitest.astro.config.ts',
      {
        test: {
          name: 'fast',
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...SLOW, 'tests/**/*.astro.test.ts'],
        },
      },
      {
        test: {
          name: 'slow',
          isolate: false,
          include: SLOW,
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // As long as a busy machine takes for what a test waits for, where it is not a bound.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'below',
          isolate: false,
          env: { COMPANIES_BELOW: BELOW },
          include: JUDGES,
          globalSetup: ['tests/support/build-sites-below.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
