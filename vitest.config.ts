import { defineConfig } from 'vitest/config';

const SLOW = ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts', 'tests/slow/**/*.test.ts'];

/** `fast` needs nothing but the sources; `slow` builds the demonstration and the five companies first. */
export default defineConfig({
  test: {
    projects: [
      './vitest.astro.config.ts',
      {
        test: {
          name: 'fast',
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
