import { parseProse } from '../markdown/parse-prose.ts';
import { cleanText } from './clean-text.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A text as Markdown that passes the gate, and what of it had to be given up. */
export interface SafeMarkdown {
  readonly text: string;
  /** `plain`: its markup is shown as it was typed. */
  readonly kept: 'whole' | 'plain';
}

/** A text as Markdown that passes the gate: as it is, else with its braces and angles as signs, else as plain text. */
export function safeMarkdown(source: string): SafeMarkdown {
  const asSigns = withoutCode(source);
  for (const text of [source, asSigns, withoutPlainLinks(asSigns)])
    if (passes(text)) return { text, kept: 'whole' };
  return { text: plainMarkdown(source), kept: 'plain' };
}

/**
 * What somebody typed at a terminal, as Markdown: a lone `<` or `{` in it is a sign. One that begins a component is
 * left for the check, which says what is wrong with it.
 */
export function spokenMarkdown(typed: string): string {
  const text = cleanText(typed).trim();
  return /<\/?[A-Z]/.test(text) ? text : safeMarkdown(text).text;
}

/** Whether a text of an update passes the gate. */
export function passes(text: string): boolean {
  return parseProse(text, { file: 'incidents/draft.mdx', line: 1, path: 'text' }).problems.length === 0;
}

/** Addresses that are not encrypted as code, which shows them and leads nowhere. */
function withoutPlainLinks(text: string): string {
  return text
    .replace(/\[([^\]\n]*)\]\((http:\/\/[^\s)`]+)[^)\n]*\)/g, '$1 (`$2`)')
    .replace(/(?<![`\w])(?:http:\/\/|www\.)[^\s`<>()]*[\w/]/g, '`$&`');
}

/** `{` and `<` as signs, save in code, where they are signs anyway. */
function withoutCode(source: string): string {
  const parts = source.split(
    /(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`))/m,
  );
  // Every third part is a piece of code, and the part after it the length of its quotes.
  return parts
    .map((part, index) =>
      index % 3 === 0 ? part.replace(/(?<!\\)[{}<]/g, '\\$&') : index % 3 === 1 ? part : '',
    )
    .join('');
}
