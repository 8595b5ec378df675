import TurndownService from 'turndown';
import { escapedText } from '../plain-markdown.ts';
import { passes, type SafeMarkdown } from '../safe-markdown.ts';

const DROPPED = [
  'script',
  'style',
  'iframe',
  'object',
  'form',
  'video',
  'audio',
  'noscript',
  'template',
] as const;
const MARKS = [
  'a',
  'strong',
  'b',
  'em',
  'i',
  'code',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'del',
  's',
] as const;
const TAG =
  /<\/?(?:p|br|a|strong|b|em|i|u|ul|ol|li|code|pre|blockquote|h[1-6]|div|span|img|table)(?:\s[^<>]*)?\/?>/i;

/** Whether a text is HTML: it has at least one tag of those that status pages write. */
export function isHtml(text: string): boolean {
  return TAG.test(text);
}

/** HTML as Markdown that passes the gate; `plain` where its marks had to go. */
export function htmlMarkdown(html: string): SafeMarkdown {
  const text = withMarks().turndown(html);
  if (passes(text)) return { text, kept: 'whole' };
  return { text: withoutMarks().turndown(html), kept: 'plain' };
}

function withMarks(): TurndownService {
  const service = newService();
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => linkText(content, (node as HTMLAnchorElement).getAttribute('href') ?? ''),
  });
  return service;
}

function withoutMarks(): TurndownService {
  const service = newService();
  service.addRule('mark', { filter: [...MARKS], replacement: (content) => content });
  return service;
}

function newService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    br: '\\',
  });
  service.escape = escapedText;
  service.remove([...DROPPED]);
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => escapedText((node as HTMLImageElement).getAttribute('alt') ?? ''),
  });
  return service;
}

/** An encrypted link stays one; of another the address is shown beside its words. */
function linkText(content: string, href: string): string {
  if (content.trim() === '') return '';
  if (/^https:\/\/[^\s()<>{}\\`]+$/.test(href)) return `[${content}](${href})`;
  return /^http:\/\/[^\s`]+$/.test(href) && !content.includes(href) ? `${content} (\`${href}\`)` : content;
}
