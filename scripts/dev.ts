import { resolve } from 'node:path';

/** `npm run dev`: the site on http://localhost:4321, read anew from `content/` on every request. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['PLANTAO_CONTENT'] = resolve(process.argv[2] ?? 'content');
const { dev } = await import('astro');
await dev({ root: resolve(import.meta.dirname, '..'), server: { port: 4321 } });
