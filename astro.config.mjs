import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/**
 * One configuration for `astro check`, the development server and the build. What differs from one
 * publication to the next (content folder, instant, base, output) is set by scripts/build.ts and
 * scripts/dev.ts through the environment: PLANTAO_CONTENT, PUBLISH_AT, PLANTAO_SITE, PLANTAO_BASE.
 */
export default defineConfig({
  site: process.env['PLANTAO_SITE'] ?? 'http://localhost:4321',
  base: process.env['PLANTAO_BASE'] ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The editor's guide is the only MDX that becomes a module; editors' files never do (src/markdown).
  integrations: [mdx()],
  markdown: { shikiConfig: { theme: 'css-variables' }, syntaxHighlight: false },
  devToolbar: { enabled: false },
  // 'jsx' would drop the space between inline elements on neighbouring lines.
  compressHTML: true,
  build: {
    format: 'directory',
    assets: '_assets',
    inlineStylesheets: 'always',
  },
  vite: {
    build: {
      // Styles and scripts go into the page (one round trip); pictures stay files, the CSP knows no `data:`.
      assetsInlineLimit: (/** @type {string} */ file) =>
        /\.(css|m?[jt]s)$/.test(file) || file.includes('astro_type_script'),
    },
  },
});
