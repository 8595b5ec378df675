import { type Said, say } from '../../i18n/problems/say.ts';
import { commentsIn } from '../read/comments.ts';
import { countTags } from '../read/neutral-text.ts';
import { pointAt, type Report } from '../report.ts';
import { MOST_OPEN_TAGS, tagsTooDeep } from './nesting.ts';

/**
 * Bounds of what the parser is given. Each keeps a construct that takes it quadratic time, or a tree of
 * any depth, far below where that is felt: measured with 256 KB of nothing else, they took from 3 seconds
 * to all the memory there is.
 */
const BOUNDS = {
  tags: 2000,
  comments: 200,
  entities: 4000,
  cells: 20_000,
  line: 10_000,
  containers: 24,
} as const;

const ENTITY = /&(?:#\w{1,8}|[a-z]\w{1,31});/gi;
/** The marks of quotes and lists that a line begins with. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;
/** A table's second line, within quotes and lists or not: all that says how many columns the lines below get. */
const DELIMITERS = /^[ \t>*+\d.)|:-]*$/;

/** Notes where a text has more markup of a kind than the parser can be given; true where there is none. */
export function markupWithinBounds(source: string, report: Report): boolean {
  const counts: readonly (readonly [number, number, Said])[] = [
    [countTags(source), BOUNDS.tags, say('component tags')],
    [commentsIn(source).length, BOUNDS.comments, say('comments')],
    [source.match(ENTITY)?.length ?? 0, BOUNDS.entities, say('character references (&…;)')],
    [tableCells(source), BOUNDS.cells, say('table cells')],
    [longestLine(source), BOUNDS.line, say('characters in one line')],
  ];
  let within = true;
  for (const [found, most, what] of counts) {
    if (found <= most) continue;
    within = false;
    const message = say('has {found} {what}; a page holds at most {most}', { found, what, most });
    report(null, { code: 'too-much-markup', message, fix: say('split it into several pages') });
  }
  const open = within ? tagsTooDeep(source) : null;
  if (open !== null) {
    within = false;
    const message = say('has more than {most} component tags open in each other', { most: MOST_OPEN_TAGS });
    report(pointAt(source, open), {
      code: 'nested-too-deep',
      message,
      fix: say('close the tags that are open'),
    });
  }
  for (const { 0: marks, index } of source.matchAll(CONTAINERS)) {
    if (marks.replace(/[\s\d]/g, '').length <= BOUNDS.containers) continue;
    within = false;
    const message = say('opens more than {most} quotes and lists on one line', {
      most: BOUNDS.containers,
    });
    report(pointAt(source, index), {
      code: 'nested-too-deep',
      message,
      fix: say('write the text without them'),
    });
    break;
  }
  return within;
}

function longestLine(source: string): number {
  return source.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
}

/** How many cells the tables have once each row is filled up to its table's columns. */
function tableCells(source: string): number {
  let columns = 0;
  let cells = 0;
  for (const line of source.split('\n')) {
    if (line.includes('|') && line.includes('-') && DELIMITERS.test(line)) columns = line.split('|').length;
    else if (/^[\s>]*$/.test(line)) columns = 0;
    cells += columns;
  }
  return cells;
}
