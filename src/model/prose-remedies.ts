import type { ProseCode } from '../markdown/prose-codes.ts';

/** What to do about each problem in prose: the third column of its row in the table of codes. */
export const PROSE_REMEDIES: Readonly<Record<ProseCode, string>> = {
  'file-too-large': 'Split it into several.',
  'hidden-character': 'Delete the character, or type the word again.',
  'nested-too-deep': 'Close what is open, or write it flatter.',
  'too-much-markup': 'Split the page, or take the marks out.',
  'toml-front-matter': 'Write YAML between two lines of ---.',
  'code-in-prose': 'Remove it; a brace that should be seen is written \\{.',
  'html-tag': 'Write it in Markdown, or with a component.',
  'angle-bracket': 'Write \\<, or put code between backticks.',
  'unknown-component': 'Use a component of the list.',
  'unreadable-tag': 'Write it as in the example of the component.',
  'unclosed-tag': 'Write both the opening and the closing tag.',
  'unknown-attribute': 'Remove it.',
  'missing-attribute': 'Add it.',
  'bad-attribute': 'Write one of the values that it takes.',
  'misplaced-component': 'Move it to where it can stand.',
  'wrong-children': 'Write in it what it holds.',
  'heading-level': 'Begin with ##, and go one level at a time.',
  'bad-heading': 'Write its words, outside lists, quotes and components.',
  'bad-link': 'Write https://…, mailto:, tel: or a path of the site.',
  'empty-link': 'Write what the link says.',
  'dead-anchor': 'Write the anchor of a heading that is there.',
  'bad-picture': 'Put the picture beside the page, and write ./name.png.',
  'missing-alt': 'Describe the picture between the square brackets.',
  'marks-differ': 'Translate each mark of the original, in its order and without x and y.',
};
