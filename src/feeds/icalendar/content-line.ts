const LONGEST_LINE = 75;

/** A text as the value of a property (RFC 5545, 3.3.11): backslash, semicolon, comma and line ends escaped. */
export function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Lines as a calendar file: folded at 75 octets without cutting a character (RFC 5545, 3.1), each ended by CRLF. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST_LINE) {
      result += '\r\n ';
      length = 1; // the space that begins a continuation counts
    }
    result += character;
    length += octets;
  }
  return result;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
