import { z } from 'zod';
import { field } from './fields/field.ts';
import { sitePath } from './fields/names.ts';
import { line, sentence } from './fields/text.ts';

/** The front matter that every page has, whatever its kind. */
export function pageFields(title: string, summary: string) {
  return {
    title: field(line(), { write: 'The title, on one line.', example: `title: ${title}` }),
    summary: field(sentence(), {
      write: 'What the page says, in a sentence or two: for lists, feeds and search.',
      example: `summary: ${summary}`,
    }),
    aliases: field(z.array(sitePath()).optional(), {
      write: 'Former addresses of this page, as paths of the site, which lead here from now on.',
      example: 'aliases: [/old/path/]',
      unless: 'none',
    }),
    revision: field(z.int().positive().optional(), {
      write: 'Raise it by one when the text has changed so that its translations must follow.',
      example: 'revision: 2',
      unless: '1',
    }),
  };
}

/** What the front matter of any page says. */
export type PageData = z.output<z.ZodObject<ReturnType<typeof pageFields>>>;
