import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import hostile from '../cases/hostile-content.json' with { type: 'json' };
import type { ContentFolder } from './content-folder.ts';

/** An input that somebody wrote to run code, to break a page, or to take the site down. */
export type HostileCase = (typeof hostile.cases)[number];

/** All of them. */
export const HOSTILE_CASES: readonly HostileCase[] = hostile.cases;

/** The page under which bodies and front matter are put. */
const PAGE = 'tutorials/e-mail/x.mdx';

/** Puts a case where it belongs in a content folder, a text as `page`: the path of its file. */
export function writeHostileCase(folder: ContentFolder, one: HostileCase, page = PAGE): string {
  if (one.where !== 'file') {
    folder.write(page, pageOf(one));
    return page;
  }
  const file = one.path ?? '';
  if (one.mode === '120000') symlinkSync(one.content ?? '', join(folder.path, file));
  else folder.write(file, Buffer.from(one.content ?? '', one.encoding === 'base64' ? 'base64' : 'utf8'));
  return file;
}

function pageOf(one: HostileCase): string {
  const given = one.front_matter ?? '';
  const title = given.startsWith('title:') ? '' : `title: ${JSON.stringify(one.name)}\n`;
  const own = given === '' ? '' : `${given}\n`;
  return `---\n${title}summary: Teste.\n${own}---\n\n${hostileBody(one)}`;
}

/** The body of a case, written out. */
export function hostileBody(one: HostileCase): string {
  if (one.body_repeat !== undefined) {
    const [text, times] = one.body_repeat as [string, number];
    return text.repeat(times);
  }
  if (one.body_wrap !== undefined) {
    const [open, left, before, middle, right, after, close] = one.body_wrap as [
      string,
      string,
      number,
      string,
      string,
      number,
      string,
    ];
    return open + left.repeat(before) + middle + right.repeat(after) + close;
  }
  return one.body ?? '';
}
