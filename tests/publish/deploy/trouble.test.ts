import { expect, test } from 'vitest';
import { troubleWithFiles } from '../../../src/publish/deploy/trouble.ts';

const fault = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });

test.each([
  ['ENOSPC', 'The disk is full (/srv/www/releases/7/index.html).'],
  ['EROFS', 'The disk can only be read (/srv/www/releases/7/index.html).'],
  ['EACCES', 'This user may not write there (/srv/www/releases/7/index.html).'],
])('%s is told as a sentence with the place', (code, sentence) => {
  expect(troubleWithFiles(fault(code, '/srv/www/releases/7/index.html'))).toBe(sentence);
});

test('a place that the system does not name is left out', () => {
  expect(troubleWithFiles(fault('EDQUOT'))).toBe('The quota of the disk is used up.');
});

test('a mistake of the program is none of the file system', () => {
  expect(troubleWithFiles(new TypeError('x is undefined'))).toBe(null);
});
