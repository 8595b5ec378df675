import { defineConfig } from 'vitest/config';
import { BELOW } from './tests/support/build-sites-below.ts';

const BUILT = [
  'tests/built/**/*.test.ts',
  'tests/browser/**/*.test.ts',
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
  'tests/built/crawl.test.ts',
  'tests/built/data-files.test.ts',
  'tests/built/html.test.ts',
  'tests/built/links.test.ts',
  'tests/built/page-policies.test.ts',
  'tests/built/sitemap.test.ts',
  'tests/slow/companies.test.ts',
];

const WITH_SITES = {
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // As long as a busy machine takes for what a test waits for, where it is not a bound.
  expect: { poll: { timeout: 10_000 } },
} as const;

/**
 * `fast` needs nothing but the sources; `built` builds the demonstration and the five companies first and looks at them.
 * `slow` is what takes longest of all: whole builds and deploys, killed ones too, hundreds of thousands of cases, and
 * the companies in the browser, which `below` has once more under a path.
 */
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
          exclude: [...BUILT, 'tests/slow/**', 'tests/**/*.astro.test.ts'],
        },
      },
      {
        test: {
          ...WITH_SITES,
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/support/build-sites.ts'],
        },
      },
      {
        test: {
          ...WITH_SITES,
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites-slow.ts'],
        },
      },
      {
        test: {
          ...WITH_SITES,
          name: 'below',
          env: { COMPANIES_BELOW: BELOW },
          include: JUDGES,
          globalSetup: ['tests/support/build-sites-below.ts'],
        },
      },
    ],
  },
});
