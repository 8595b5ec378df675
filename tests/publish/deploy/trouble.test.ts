import { expect, test } from 'vitest';
import { tell } from '../../../src/i18n/problems/tell.ts';
import { troubleWithFiles } from '../../../src/publish/deploy/trouble.ts';

const fault = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });
const told = (error: Error, language: 'en' | 'pt-PT' = 'en') => {
  const trouble = troubleWithFiles(error);
  return trouble === null ? null : tell(trouble, language);
};

test.each([
  ['ENOSPC', 'The disk is full (/srv/www/releases/7/index.html).'],
  ['EROFS', 'The disk can only be read (/srv/www/releases/7/index.html).'],
  ['EACCES', 'This user may not write there (/srv/www/releases/7/index.html).'],
])('%s is told as a sentence with the place', (code, sentence) => {
  expect(told(fault(code, '/srv/www/releases/7/index.html'))).toBe(sentence);
});

test('a place that the system does not name is left out', () => {
  expect(told(fault('EDQUOT'))).toBe('The quota of the disk is used up.');
});

test('it is told in the language of who publishes', () => {
  expect(told(fault('ENOSPC', '/srv/www'), 'pt-PT')).toBe('O disco está cheio (/srv/www).');
});

test('a mistake of the program is none of the file system', () => {
  expect(told(new TypeError('x is undefined'))).toBe(null);
});
