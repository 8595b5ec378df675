import type { Instant } from '../domain/time/types.ts';
import { spokenMarkdown } from './safe-markdown.ts';
import { editYaml } from './web-editor/edit-yaml.ts';
import { exactInstant } from './written-instant.ts';

/**
 * The text of a maintenance's file that says when it was called off and why; every other byte of it stays. Null where
 * it says so already.
 *
 * @throws where the file has no front matter.
 */
export function cancelWork(source: string, at: Instant, zone: string, why: string): string | null {
  const isWindows = source.includes('\r\n');
  const parts = /^(---\n)([\s\S]*?)(\n---(?:\n[\s\S]*)?)$/.exec(source.replaceAll('\r\n', '\n'));
  if (parts === null) throw new Error('The file has no front matter.');
  const [, head = '', yaml = '', rest = ''] = parts;
  if (/^cancelled:/m.test(yaml)) return null;
  // The whole minute: nobody calls work off by the second.
  const cancelled = { at: exactInstant(at - (at % 60_000), zone), text: spokenMarkdown(why) };
  const text = head + editYaml(yaml, {}, { cancelled }) + rest;
  return isWindows ? text.replaceAll('\n', '\r\n') : text;
}
