/** A text without what XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export function printable(text: string): string {
  return text.replace(/[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, '');
}
