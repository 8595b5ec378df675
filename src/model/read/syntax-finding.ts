import type { ErrorCode, YAMLParseError } from 'yaml';
import { say } from '../../i18n/problems/say.ts';
import type { Finding } from '../report.ts';

/** Where YAML stumbled, in an editor's words. What follows from the first stumble on a line is left out. */
export function syntaxFinding(
  errors: readonly YAMLParseError[],
  source: string,
): readonly { readonly offset: number; readonly finding: Finding }[] {
  // What follows the first is what it led to.
  return errors.slice(0, 1).map((error) => {
    const comment = commentWithin(error, source);
    if (comment !== null) return comment;
    const quote = /quote/.test(error.message) ? openQuote(source.slice(0, error.pos[1])) : null;
    if (quote !== null) return { offset: quote, finding: findingOf(error, source) };
    return { offset: offsetOf(error, source), finding: findingOf(error, source) };
  });
}

/** The offset of the quote that is never closed: the last of the first line with an odd number of them. */
function openQuote(text: string): number | null {
  let start = 0;
  for (const line of text.split('\n')) {
    const quotes = line.match(/"/g)?.length ?? 0;
    if (quotes % 2 === 1) return start + line.lastIndexOf('"');
    start += line.length + 1;
  }
  return null;
}

/** `{ accent: #0b5d6b }`: what follows # is a comment, and the brace that it hides is missed further down. */
function commentWithin({ code, message: stumble, pos }: YAMLParseError, source: string) {
  if (!['BAD_INDENT', 'MISSING_CHAR'].includes(code) || !/[Ff]low/.test(stumble)) return null;
  const found = [...source.slice(0, pos[1]).matchAll(/[{[][^\n"']*?\s(#[^\s"']+)/g)].at(-1);
  if (found?.[1] === undefined) return null;
  const message = say('{found} is read as a comment, and so is what follows it', { found: found[1] });
  const fix = say('put quotes round it: {text}', { text: JSON.stringify(found[1]) });
  const finding: Finding = { code: 'unquoted-value', message, fix };
  return { offset: found.index + found[0].lastIndexOf('#'), finding };
}

function offsetOf({ code, pos }: YAMLParseError, source: string): number {
  // The separator of a second document is what an editor sees of it.
  const offset = code === 'MULTIPLE_DOCS' ? source.indexOf('---', pos[0]) : pos[0];
  return Math.max(0, offset);
}

function findingOf(error: YAMLParseError, source: string): Finding {
  const [offset] = error.pos;
  const known = EXPLAINED[error.code]?.({ error, line: lineAt(source, offset), rest: source.slice(offset) });
  if (known !== undefined) return known;
  const message = say('this cannot be read as YAML: {message}', { message: firstLower(error.message) });
  return {
    code: 'yaml-syntax',
    message,
    fix: say('put quotes round texts with signs in them, and align keys with spaces'),
  };
}

/** `line` is the whole line on which it stumbled, `rest` the text from the very point. */
type Explain = (at: {
  readonly error: YAMLParseError;
  readonly line: string;
  readonly rest: string;
}) => Finding | undefined;

const EXPLAINED: Readonly<Partial<Record<ErrorCode, Explain>>> = {
  BLOCK_AS_IMPLICIT_KEY: ({ line }) => unquotedColon(line),
  BLOCK_IN_FLOW: () => ({
    code: 'unquoted-value',
    message: say('a text with a colon stands here without quotes'),
    fix: say('put quotes round the whole text'),
  }),
  MULTILINE_IMPLICIT_KEY: ({ line }) => missingSpace(line),
  MULTIPLE_DOCS: () => ({
    code: 'yaml-feature',
    message: say('a second document begins here'),
    fix: say('remove the line ---, and what follows it'),
  }),
  TAB_AS_INDENT: () => ({
    code: 'yaml-syntax',
    message: say('the line begins with a tab'),
    fix: say('indent with spaces, two for each level'),
  }),
  BAD_SCALAR_START: ({ line }) => {
    const value = line.replace(/^[^:]*:\s+|^\s*-\s+/, '').trim();
    const message = say('a text cannot begin with {sign} without quotes', { sign: value.charAt(0) });
    return {
      code: 'unquoted-value',
      message,
      fix: say('put quotes round it: {text}', { text: JSON.stringify(value) }),
    };
  },
  BAD_ALIAS: () => ({
    code: 'unquoted-value',
    message: say('a text cannot begin with * or & without quotes'),
    fix: say('put quotes round the whole text'),
  }),
  MISSING_CHAR: ({ error: { message } }) =>
    /quote/.test(message)
      ? {
          code: 'yaml-syntax',
          message: say('a quote is opened and not closed'),
          fix: say('close it at the end of the text'),
        }
      : undefined,
  NON_STRING_KEY: () => ({
    code: 'yaml-syntax',
    message: say('a list or map stands where a key is expected'),
    fix: say('put quotes round a text with brackets or braces in it'),
  }),
};

/** `title: Porta 993: IMAP`: the second colon would begin a map. */
function unquotedColon(line: string): Finding | undefined {
  const parts = /^(\s*(?:- )?[^:\s][^:]*):\s+(.*:\s.*?|.*:)\s*$/.exec(line);
  const fix = say('put quotes round it: {text}', { text: JSON.stringify(parts?.[2] ?? line.trim()) });
  return parts === null
    ? undefined
    : { code: 'unquoted-value', message: say('a text with a colon stands here without quotes'), fix };
}

/** `title:Outlook`: without a space it is no key. */
function missingSpace(line: string): Finding | undefined {
  const parts = /^\s*(?:- )?([\w-]+):(\S.*)$/.exec(line);
  if (parts === null) return undefined;
  const message = say('{key}: has no space after its colon', { key: parts[1] ?? '' });
  return {
    code: 'yaml-syntax',
    message,
    fix: say('write {key}: {text}', { key: parts[1] ?? '', text: parts[2] ?? '' }),
  };
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? undefined : end);
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
