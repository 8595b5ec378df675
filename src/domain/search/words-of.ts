/** Codes and versions keep their dots (`5.7.1`, `8.3`), words their inner hyphens and underscores (`e-mail`, `ERR_CERT`). */
const WORD = /\p{N}+(?:\.\p{N}+)+|\p{N}*\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)*|\p{N}+/gu;
/** A compound of which each part is a word: `webmail.example.com` is three words, `anti-spam` is one and its parts. */
const JOINT = /[-_]/;

/** The words of a text in small letters, in order, accents kept. `Erro 550 5.7.1: e-mail` is erro, 550, 5.7.1, e-mail. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('‑', '-').match(WORD) ?? [];
}

/** A word and, where it is put together, its parts of three letters or more: `anti-spam` is also anti and spam. */
export function withParts(word: string): readonly string[] {
  if (!JOINT.test(word)) return [word];
  return [word, ...word.split(JOINT).filter((part) => part.length > 2)];
}

/** Whether a word stands for itself alone (a port, an error code, a version) and no other may take its place. */
export const isCode = (word: string): boolean => /\p{N}/u.test(word);
