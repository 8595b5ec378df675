import { type Said, say } from '../i18n/problems/say.ts';

/**
 * Characters that a reader cannot see: controls (but tab and line ends), invisible format characters
 * (zero-width, direction overrides, soft hyphens), line and paragraph separators, private use, and code points that
 * are no characters, some of which no XML may have.
 * Joiners and variation selectors within an emoji are what makes the emoji, and stay.
 */
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u2028\u2029\u061c\ufff9-\ufffb\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|(?!(?<=\p{Emoji})\ufe0f|(?<=\p{Emoji}\ufe0f?)\u200d(?=\p{Extended_Pictographic}))\p{Default_Ignorable_Code_Point}/gu;

/** Most texts: letters of the site's languages, in a fraction of the time. */
const PLAIN = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

const NAMES: Readonly<Record<number, Said>> = {
  0: say('NUL character'),
  13: say('carriage return without a line feed'),
  173: say('soft hyphen'),
  8203: say('zero-width space'),
  8204: say('zero-width non-joiner'),
  8205: say('zero-width joiner'),
  8206: say('left-to-right mark'),
  8207: say('right-to-left mark'),
  8232: say('line separator'),
  8233: say('paragraph separator'),
  8237: say('left-to-right override'),
  8238: say('right-to-left override'),
  8288: say('word joiner'),
  65279: say('byte order mark'),
};

/** A character that cannot be seen: where it stands and what it is called. */
export interface HiddenCharacter {
  readonly offset: number;
  readonly code: number;
  /** `U+200B (zero-width space)` */
  readonly name: Said;
}

/** The characters of a text that cannot be seen, in order; `\r\n` counts as a line end. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (PLAIN.test(text)) return [];
  return Array.from(text.matchAll(HIDDEN))
    .filter(({ 0: found, index }) => found !== '\r' || text[index + 1] !== '\n')
    .map(({ 0: found, index }) => {
      const code = found.codePointAt(0) ?? 0;
      return { offset: index, code, name: nameOf(code) };
    });
}

/** Whether a text has a character that cannot be seen. */
export function hasHiddenCharacter(text: string): boolean {
  return hiddenCharacters(text).length > 0;
}

function nameOf(code: number): Said {
  const what = NAMES[code] ?? (code < 0xa0 ? say('control character') : say('invisible character'));
  return say('{point} ({what})', { point: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, what });
}
