import { type Said, say } from '../../i18n/problems/say.ts';
import { COMPONENT_NAMES } from '../component-table.ts';
import type { Finding } from '../report.ts';

/** What Markdown or a component says in place of an HTML tag. */
const INSTEAD: ReadonlyMap<string, Said> = new Map(
  Object.entries({
    a: say('write [text](https://…)'),
    b: say('write **text**'),
    blockquote: say('begin the line with >'),
    br: say('end the line with a backslash'),
    code: say('put the text in backticks'),
    del: say('write ~~text~~'),
    details: say('write a heading and the text below it'),
    em: say('write *text*'),
    figure: say('write <Figure src="./name.png" alt="…" />'),
    h1: say('write ## and the heading'),
    h2: say('write ## and the heading'),
    h3: say('write ### and the heading'),
    hr: say('write --- on a line of its own'),
    i: say('write *text*'),
    iframe: say('write <Video url="https://…" title="…" />, or a link'),
    img: say('write ![what it shows](./name.png)'),
    kbd: say('write <Key>text</Key>'),
    li: say('begin the line with - or 1.'),
    ol: say('begin the lines with 1.'),
    p: say('leave a blank line between paragraphs'),
    pre: say('put ``` on the lines before and after'),
    s: say('write ~~text~~'),
    strong: say('write **text**'),
    table: say('write a table with | between the cells'),
    ul: say('begin the lines with -'),
    video: say('write <Video url="https://…" title="…" />'),
  }),
);
const ESCAPE = say('write \\< or put it in backticks');

/**
 * What is wrong with a `<` that begins neither a component nor code, by what was probably meant.
 * Null for a closing tag of what is in `opened`, which gains the tags that open.
 */
export function angleFault(source: string, offset: number, opened: Set<string>): Finding | null {
  const after = source.slice(offset + 1, offset + 60);
  if (after.startsWith('!--')) {
    return { code: 'html-tag', message: say('an HTML comment'), fix: say('write {/* the comment */}') };
  }
  const address = /^[^\s<>]+(?=>)/.exec(after)?.[0] ?? '';
  if (/^https?:|^[^/].*@/.test(address)) {
    const fix = say('write it without them, or as [text](https://…)');
    return { code: 'angle-bracket', message: say('an address between < and >'), fix };
  }
  const [, slash = '', name] = /^(\/?)([A-Za-z][\w.:-]*)/.exec(after) ?? [];
  if (name === undefined)
    return { code: 'angle-bracket', message: say('a < that begins nothing'), fix: ESCAPE };
  if (slash === '/' && opened.has(name)) return null;
  opened.add(name);
  if (/^[A-Z]/.test(name))
    return {
      code: 'unknown-component',
      message: say('<{name}> is no component', { name }),
      fix: meant(name),
    };
  const fix = INSTEAD.get(name.toLowerCase()) ?? ESCAPE;
  return { code: 'html-tag', message: say('<{slash}{name}> is an HTML tag', { slash, name }), fix };
}

function meant(name: string): Said {
  const begin = name.toLowerCase().slice(0, 3);
  const near = COMPONENT_NAMES.find((known) => known.toLowerCase().startsWith(begin));
  return near === undefined
    ? say('write one of {list}', { list: COMPONENT_NAMES.join(', ') })
    : say('did you mean <{near}>?', { near });
}
