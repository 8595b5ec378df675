/** What a built page is weighed by. */
export interface PageParts {
  /** The page, and the scripts and styles that it asks for before it is complete: each is compressed by itself. */
  readonly whole: readonly string[];
  /** All but its own text: head, header, banner, footer, styles and scripts. */
  readonly shell: string;
  /** The scripts that it carries itself, one after the other. */
  readonly script: string;
  /** Elements, scripts' own markup aside. */
  readonly nodes: number;
  /** Requests until it is complete, the first one included; lazy images and the favicon aside. */
  readonly requests: number;
}

const INLINE = /(<(script|style)\b[^>]*>)([\s\S]*?)<\/\2>/gi;
const LOADED = /<(?:script|img|iframe|source|video|audio|embed|input)\b[^>]*\ssrc(?:set)?=[^>]*>/gi;
const LINKED = /<link\b[^>]*\srel="?(?:stylesheet|preload|modulepreload)[^>]*>/gi;
/** What inlined scripts and styles ask for as soon as they are read. */
const FROM_SCRIPT = /(?:^|[;}\s])import\s*(?:[\w*{][^'"();]*from\s*)?["'][^"']+["']/g;
const FROM_STYLE = /@import\b|url\(\s*["']?(?!data:|#)/gi;

const ADDRESS = /\s(?:src|href)="?([^"\s>]+)/;

/**
 * Takes a built page apart, as text: what it inlines, what it asks for, how many elements it has. `fileAt` tells the text
 * of a script or style by its address.
 */
export function pagePartsOf(html: string, fileAt: (address: string) => string): PageParts {
  const inlined = [...html.matchAll(INLINE)].map(([, tag = '', name = '', text = '']) => ({
    isData: /\stype="?application\/(?:ld\+)?json/i.test(tag),
    isScript: name.toLowerCase() === 'script',
    text,
  }));
  const scripts = inlined.filter(({ isScript, isData }) => isScript && !isData).map(({ text }) => text);
  const styles = inlined.filter(({ isScript }) => !isScript).map(({ text }) => text);
  const markup = html.replace(INLINE, '$1');
  const asked = [
    ...[...markup.matchAll(LOADED)].filter(([tag]) => !/\sloading="?lazy/i.test(tag)),
    ...markup.matchAll(LINKED),
    ...scripts.flatMap((text) => [...text.matchAll(FROM_SCRIPT)]),
    ...styles.flatMap((text) => [...text.matchAll(FROM_STYLE)]),
  ];
  const files = [...markup.matchAll(LOADED), ...markup.matchAll(LINKED)]
    .map(([tag]) => tag)
    .filter((tag) => /^<script\b|\srel="?(?:stylesheet|modulepreload)/i.test(tag))
    .map((tag) => fileAt(ADDRESS.exec(tag)?.[1] ?? ''));
  return {
    whole: [html, ...files],
    shell: html
      .replace(/<main[\s\S]*<\/main>/, '<main></main>')
      .replace(/<script type="?application\/(?:ld\+)?json"?[\s\S]*?<\/script>/g, ''),
    script: scripts.join('\n'),
    nodes: markup.match(/<[a-z]/gi)?.length ?? 0,
    requests: 1 + asked.length,
  };
}
