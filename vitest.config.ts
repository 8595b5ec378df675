import { defineConfig } from 'vitest/config';

const SLOW = [
  'tests/built/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/slow/**/*.test.ts',
  // Seconds each, by the number of their cases.
  'tests/domain/hours/host-zones.test.ts',
  'tests/feeds/calendars-of-sites.test.ts',
  'tests/markdown/random-prose.test.ts',
  'tests/model/prose-claims/every-date.test.ts',
];

/** `fast` needs nothing but the sources; `slow` builds the demonstration and the five companies first. */
export default defineConfig({
  test: {
    projects: [
      './vitest.astro.config.ts',
      {
        test: {
          name: 'fast',
          isolate: false,
          testTimeout: 20_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...SLOW, 'tests/**/*.astro.test.ts'],
        },
      },
      {
        test: {
          name: 'slow',
          include: SLOW,
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
