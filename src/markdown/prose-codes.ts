import type { Problem } from '../model/problem.ts';

interface Row {
  readonly severity: Problem['severity'];
  /** What a problem of this code means, in a sentence that fits every case of it. */
  readonly means: string;
}

/** Every code of a problem in prose, once: rows of the one table of codes. */
export const PROSE_CODES = {
  'file-too-large': { severity: 'error', means: 'A file has more than 256 KB.' },
  'hidden-character': { severity: 'error', means: 'A character that cannot be seen stands in the text.' },
  'nested-too-deep': {
    severity: 'error',
    means: 'Brackets, lists, quotes or components stand too deep in each other.',
  },
  'too-much-markup': { severity: 'error', means: 'A page has more of a mark than any page needs.' },
  'toml-front-matter': { severity: 'error', means: 'The front matter is TOML; only YAML is read.' },
  'code-in-prose': {
    severity: 'error',
    means: 'An expression in braces, an import or an export: content is never run.',
  },
  'html-tag': {
    severity: 'error',
    means: 'An HTML tag; pages are written in Markdown and the components of the list.',
  },
  'angle-bracket': { severity: 'error', means: 'A < that begins neither a component nor code.' },
  'unknown-component': { severity: 'error', means: 'A component that is not on the list.' },
  'unreadable-tag': { severity: 'error', means: "A component's tag that cannot be read." },
  'unclosed-tag': {
    severity: 'error',
    means: 'A component that is opened and not closed, or closed and not opened.',
  },
  'unknown-attribute': { severity: 'error', means: 'An attribute that the component does not have.' },
  'missing-attribute': { severity: 'error', means: 'An attribute that the component needs is left out.' },
  'bad-attribute': { severity: 'error', means: 'An attribute whose value is not one of those it takes.' },
  'misplaced-component': { severity: 'error', means: 'A component where it cannot stand.' },
  'wrong-children': { severity: 'error', means: 'A component that holds something else than it should.' },
  'heading-level': { severity: 'error', means: 'A heading of level 1, or one that skips a level.' },
  'bad-heading': { severity: 'error', means: 'A heading without words, or where none can stand.' },
  'bad-link': {
    severity: 'error',
    means: 'A link to something else than https, mail, telephone or a page of the site.',
  },
  'empty-link': { severity: 'error', means: 'A link without words.' },
  'dead-anchor': { severity: 'error', means: 'A link to a section that the page does not have.' },
  'bad-picture': { severity: 'error', means: 'A picture that is not a file beside the page.' },
  'missing-alt': { severity: 'error', means: 'A picture without a description.' },
  'marks-differ': { severity: 'error', means: "A translation's marks are not those of the original." },
} as const satisfies Record<string, Row>;

/** The code of a problem that prose can have. */
export type ProseCode = keyof typeof PROSE_CODES;
