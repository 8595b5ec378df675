import { COMPONENT_NAMES } from '../component-table.ts';
import type { Finding } from '../report.ts';

/** What Markdown or a component says in place of an HTML tag. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: 'write [text](https://…)',
  b: 'write **text**',
  blockquote: 'begin the line with >',
  br: 'end the line with a backslash',
  code: 'put the text in backticks',
  del: 'write ~~text~~',
  details: 'write a heading and the text below it',
  em: 'write *text*',
  figure: 'write <Figure src="./name.png" alt="…" />',
  h1: 'write ## and the heading',
  h2: 'write ## and the heading',
  h3: 'write ### and the heading',
  hr: 'write --- on a line of its own',
  i: 'write *text*',
  iframe: 'write <Video url="https://…" title="…" />, or a link',
  img: 'write ![what it shows](./name.png)',
  kbd: 'write <Key>text</Key>',
  li: 'begin the line with - or 1.',
  ol: 'begin the lines with 1.',
  p: 'leave a blank line between paragraphs',
  pre: 'put ``` on the lines before and after',
  s: 'write ~~text~~',
  strong: 'write **text**',
  table: 'write a table with | between the cells',
  ul: 'begin the lines with -',
  video: 'write <Video url="https://…" title="…" />',
};
const ESCAPE = 'write \\< or put it in backticks';

/**
 * What is wrong with a `<` that begins neither a component nor code, by what was probably meant.
 * Null for a closing tag of what is in `opened`, which gains the tags that open.
 */
export function angleFault(source: string, offset: number, opened: Set<string>): Finding | null {
  const after = source.slice(offset + 1, offset + 60);
  if (after.startsWith('!--')) {
    return { code: 'html-tag', message: 'an HTML comment', fix: 'write {/* the comment */}' };
  }
  const address = /^[^\s<>]+(?=>)/.exec(after)?.[0] ?? '';
  if (/^https?:|^[^/].*@/.test(address)) {
    const fix = 'write it without them, or as [text](https://…)';
    return { code: 'angle-bracket', message: 'an address between < and >', fix };
  }
  const [, slash = '', name] = /^(\/?)([A-Za-z][\w.:-]*)/.exec(after) ?? [];
  if (name === undefined) return { code: 'angle-bracket', message: 'a < that begins nothing', fix: ESCAPE };
  if (slash === '/' && opened.has(name)) return null;
  opened.add(name);
  if (/^[A-Z]/.test(name))
    return { code: 'unknown-component', message: `<${name}> is no component`, fix: meant(name) };
  const fix = INSTEAD[name.toLowerCase()] ?? ESCAPE;
  return { code: 'html-tag', message: `<${slash}${name}> is an HTML tag`, fix };
}

function meant(name: string): string {
  const begin = name.toLowerCase().slice(0, 3);
  const near = COMPONENT_NAMES.find((known) => known.toLowerCase().startsWith(begin));
  return near === undefined ? `write one of ${COMPONENT_NAMES.join(', ')}` : `did you mean <${near}>?`;
}
