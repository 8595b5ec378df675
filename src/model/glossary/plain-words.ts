/** What is quoted or printed bold is a name on somebody's screen, in the words of that program. */
const NAMES = /\*\*[^*\n]{1,200}\*\*|“[^”\n]{1,200}”|«[^»\n]{1,200}»|"[^"\n]{1,200}"|‘[^’\n]{1,200}’/g;

/** A text with the names on screens blanked out; every offset stays as it was. */
export function plainWords(source: string): string {
  return source.replace(NAMES, (name) => ' '.repeat(name.length));
}
