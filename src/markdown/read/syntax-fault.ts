import { type Said, say } from '../../i18n/problems/say.ts';
import { componentNamed } from '../component-table.ts';
import type { Finding } from '../report.ts';

/** What the parser could not read, and where the markup begins that has to be passed over to go on. */
export interface SyntaxFault {
  readonly kind: 'unclosed' | 'unopened' | 'unreadable' | 'comment' | 'other';
  readonly offset: number;
  /** The length of the tag that cannot be read; 1 for what needs no more than its first character. */
  readonly length: number;
  /** The component, where it is one. */
  readonly name: string;
  readonly selfClosing: boolean;
  /** The parser's own words. */
  readonly message: string;
}

const MESSAGE = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/;
const UNCLOSED = /closing tag for `<(\w*)>` \((\d+):(\d+)\)/;

/** What an error of the parser is about. */
export function readSyntaxError(error: unknown, source: string): SyntaxFault {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] = MESSAGE.exec(text) ?? [];
  const offset = offsetOf(source, Number(line), Number(column));
  const about = { offset, length: 1, name: nameAt(source, offset), selfClosing: false, message };
  const closes = message.startsWith('Unexpected closing tag');
  const unclosed = UNCLOSED.exec(message);
  // A closing tag within another component: that one is unclosed where this one is open round it.
  if (unclosed !== null && (!closes || isOpenAt(source, offset, about.name))) {
    const [, name = '', ...at] = unclosed;
    return { ...about, kind: 'unclosed', name, offset: offsetOf(source, Number(at[0]), Number(at[1])) };
  }
  if (closes) return { ...about, kind: 'unopened' };
  if (source[offset] === '{') return { ...about, kind: 'comment' };
  if (source[offset] !== '<') return { ...about, kind: 'other' };
  const tag = tagAt(source, offset);
  return { ...about, kind: 'unreadable', length: tag.length, selfClosing: /\/\s*>$/.test(tag) };
}

/** What the parser could not read, in an editor's words. */
export function findingOf(fault: SyntaxFault, source: string): Finding {
  const { name } = fault;
  switch (fault.kind) {
    case 'unclosed':
      return {
        code: 'unclosed-tag',
        message: say('<{name}> is opened and never closed', { name }),
        fix: closeWith(name),
      };
    case 'unopened': {
      const fix = say('delete it, or write <{name}> before it', { name });
      return {
        code: 'unclosed-tag',
        message: say('</{name}> closes nothing that is open here', { name }),
        fix,
      };
    }
    case 'comment': {
      const fix = say('write it without a blank line, or as a paragraph by itself');
      return { code: 'code-in-prose', message: say('a comment runs past the end of its paragraph'), fix };
    }
    case 'unreadable':
      return faultOfTag(source.slice(fault.offset, fault.offset + fault.length), name);
    case 'other':
      return {
        code: 'unreadable-tag',
        message: say('cannot be read: {message}', { message: fault.message }),
        fix: null,
      };
  }
}

function faultOfTag(tag: string, name: string): Finding {
  const [, key] = /([\w:-]+)\s*=\s*\{/.exec(tag) ?? [];
  if (key !== undefined) {
    const fix = say('write {key}="…", the value as plain text between quotes', { key });
    return {
      code: 'code-in-prose',
      message: say('{key}={…} of <{name}> is an expression', { key, name }),
      fix,
    };
  }
  if (tag.includes('{')) {
    const fix = say('write its attributes as name="value"');
    return { code: 'code-in-prose', message: say('<{name}> holds an expression in braces', { name }), fix };
  }
  const [, bare, value] = /([\w:-]+)\s*=\s*([^\s"'<>/]+)/.exec(tag) ?? [];
  if (bare !== undefined) {
    const fix = say('write {bare}="{value}"', { bare, value: value ?? '' });
    return {
      code: 'unreadable-tag',
      message: say('the value of {bare} stands without quotes', { bare }),
      fix,
    };
  }
  const example = new RegExp(`<${name}\\b[^>]*>`).exec(componentNamed(name)?.example ?? '')?.[0];
  const fix = example === undefined ? null : say('write it like {example}', { example });
  return { code: 'unreadable-tag', message: say('the tag of <{name}> cannot be read', { name }), fix };
}

function closeWith(name: string): Said {
  const { holds, place } = componentNamed(name) ?? {};
  if (holds === 'nothing') return say('write <{name} … />, with a slash at its end', { name });
  return place === 'block'
    ? say('write </{name}> on a line of its own after what stands in it', { name })
    : say('write </{name}> after what stands in it', { name });
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

function isOpenAt(source: string, offset: number, name: string): boolean {
  const tags = source.slice(0, offset).match(new RegExp(`</?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
  return tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1), 0) > 0;
}

function nameAt(source: string, offset: number): string {
  return /^<\/?(\w*)/.exec(source.slice(offset, offset + 40))?.[1] ?? '';
}

/** A tag as it is written, from its `<` to the `>` that ends it outside quotes. */
function tagAt(source: string, offset: number): string {
  return /^<(?:"[^"]*"|'[^']*'|[^>"'])*>?/.exec(source.slice(offset, offset + 1000))?.[0] ?? '';
}
