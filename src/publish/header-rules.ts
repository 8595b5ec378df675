/** One block of a `_headers` file: the paths it covers and what it adds. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file (the format of Netlify and Cloudflare Pages): a path with `*`, indented headers under it. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => /^\//.test(block));
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    const pattern = path
      .trim()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*');
    const expression = new RegExp(`^${pattern}$`);
    return {
      matches: (candidate) => expression.test(candidate),
      headers: lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      }),
    };
  });
}
