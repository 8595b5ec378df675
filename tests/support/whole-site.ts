import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a small whole site that says `name` on its home page, with a picture and parts of an index of its own. */
export function writeWholeSite(folder: string, name: string): void {
  const page = (text: string) => `<!doctype html><html><body>${text}</body></html>\n`;
  const files: Readonly<Record<string, string>> = {
    'index.html': page(`${name}<a href="/hours/">hours</a><img src="/_assets/logo.${name}.png">`),
    '404.html': page('lost'),
    'hours/index.html': page('<a href="/">home</a><a href="https://example.com/">out</a>'),
    'api/build.json': JSON.stringify({ name }),
    [`_assets/logo.${name}.png`]: `picture of ${name}`,
    [`pagefind/index/pt_${name}.pf_index`]: `index of ${name}`,
    'pagefind/pagefind-entry.json': JSON.stringify({ name }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
