import type { Parameter } from './types.ts';

const LONGEST_SUBJECT = 150;
const LONGEST_MESSAGE = 500;

/** A text as part of an address; what UTF-8 cannot say becomes a replacement character. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** A ticket's subject in one line of at most 150 characters. */
export function subjectLine(subject: string): string {
  return Array.from(subject.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_SUBJECT).join('').trim();
}

/** The first words of a ticket's message, at most 500 characters. */
export function messageStart(message: string): string {
  return Array.from(message.trim()).slice(0, LONGEST_MESSAGE).join('').trim();
}

/** Whether an id is a number, as many portals count their departments and forms. */
export function isNumber(id: string): boolean {
  return /^\d+$/.test(id);
}

/** An address with a query added to what it has; an anchor stays at its end. */
export function withQuery(address: string, query: readonly Parameter[]): string {
  if (query.length === 0) return address;
  const [, path = address, anchor = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  const text = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return `${path}${path.includes('?') ? '&' : '?'}${text}${anchor}`;
}
