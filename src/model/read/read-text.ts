import { readFileSync, statSync } from 'node:fs';
import { say } from '../../i18n/problems/say.ts';
import { gateText, LARGEST_FILE } from '../../markdown/gate-text.ts';
import { type Report, WHOLE_FILE } from '../report.ts';
import type { ContentFile } from './walk-content.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file that is small enough and in UTF-8; null for another, which is reported. Not gated yet. */
export function readText({ path, absolute, draft }: ContentFile, report: Report): string | null {
  const size = draft === undefined ? statSync(absolute).size : Buffer.byteLength(draft);
  if (size > LARGEST_FILE) {
    const message = say('the file has more than {most} KB', { most: LARGEST_FILE / 1024 });
    report.atPoint(path, WHOLE_FILE, { code: 'file-too-large', message, fix: say('split it into several') });
    return null;
  }
  const text = draft ?? decodedText(readFileSync(absolute));
  if (text === null) {
    const message = say('the file is not written in UTF-8');
    report.atPoint(path, WHOLE_FILE, {
      code: 'not-utf8',
      message,
      fix: say('save it again with the encoding UTF-8'),
    });
    return null;
  }
  return text;
}

/** Whether a text may be parsed as YAML; what is wrong with it is reported. */
export function isSafe(text: string, file: string, report: Report): boolean {
  const problems = gateText(text, file);
  report.addAll(problems);
  return problems.length === 0;
}

/** The text that bytes in UTF-8 write; null where they are none. */
export function decodedText(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
