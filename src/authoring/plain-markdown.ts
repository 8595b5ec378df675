/** Addresses: those that become links by themselves and lead where they say, and those that may not be linked to. */
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s`<>"{}|\\^]*[^\s`<>"{}|\\^.,;:!?'*_~)\]]|\bwww\.[^\s`<>{}|\\]*[\w/]/gi;
const LINKED = /^https:\/\/[\w.~/?=&%+,:;@-]+$/;

/**
 * Plain text as Markdown that shows the same: paragraphs apart by an empty line, its line breaks kept, lines of `- ` as
 * a list, every sign of markup as the sign that it is.
 */
export function plainMarkdown(text: string): string {
  return text
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(blockOf)
    .join('\n\n');
}

function blockOf(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.every((line) => /^- \S/.test(line))) {
    return lines.map((line) => `- ${escapedText(line.slice(2))}`).join('\n');
  }
  return lines.map(escapedText).join('\\\n');
}

/** A line with its signs of markup escaped; an address that may not be linked to becomes code, which shows it as it is. */
export function escapedText(line: string): string {
  let result = '';
  let last = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    result += `${signs(line.slice(last, index))}${LINKED.test(address) ? address : `\`${address}\``}`;
    last = index + address.length;
  }
  return startOfLine(result + signs(line.slice(last)));
}

function signs(text: string): string {
  return text.replace(/[\\`*_{}[\]<&~|]/g, '\\$&');
}

/** What would make a heading, a quotation, a list, a rule or a program of a line. */
function startOfLine(line: string): string {
  return line
    .replace(/^(?=[#>+=:-])/, '\\')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
