/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Components rendered by themselves: `*.astro.test.ts`. The toolbar would write absolute paths into the output. */
export default getViteConfig(
  { test: { name: 'components', include: ['tests/**/*.astro.test.ts'], environment: 'node' } },
  { devToolbar: { enabled: false } },
);
