import { closeSync, openSync, readSync } from 'node:fs';
import { say } from '../../i18n/problems/say.ts';
import type { Finding } from '../report.ts';

/** The first bytes of each kind of picture, as Latin-1; a dot is any byte. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftypavi[fs]/s,
};

/** What is wrong with a picture's file whose name ends in `extension`, or null. */
export function pictureFinding(absolute: string, extension: string): Finding | null {
  const bytes = Buffer.alloc(16);
  const handle = openSync(absolute, 'r');
  readSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
  if (BEGINNINGS[extension]?.test(bytes.toString('latin1'))) return null;
  const message = say('the file is no {extension} picture, whatever its name says', { extension });
  return { code: 'picture-broken', message, fix: say('save it again as .{extension}', { extension }) };
}
