import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a small whole site that says `name` on its home page, with a picture and a part of an index of its own, and more pages. */
export function writeWholeSite(folder: string, name: string, pages = 0): void {
  const whole = (text: string) => `<!doctype html><html><body>${text}</body></html>\n`;
  const files: Record<string, string> = {
    'index.html': whole(`${name}<a href="/hours/">hours</a><img src="/_assets/logo.${name}.png">`),
    '404.html': whole('lost'),
    'hours/index.html': whole('<a href="/">home</a><a href="https://example.com/">out</a>'),
    'api/build.json': JSON.stringify({ name }),
    [`_assets/logo.${name}.png`]: `picture of ${name}`,
    [`pagefind/index/pt_${name}.pf_index`]: `index of ${name}`,
    'pagefind/pagefind-entry.json': JSON.stringify({ name }),
  };
  for (let page = 0; page < pages; page += 1)
    files[`pages/${page}/index.html`] = whole(`${name} ${'text '.repeat(4000)}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
