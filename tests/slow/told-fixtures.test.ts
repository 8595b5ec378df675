import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/model/load-site.ts';
import type { Problem } from '../../src/model/problem.ts';
import { CASES, contentFolder } from '../support/content-folder.ts';

/** Words of English that no other language has, nor the format, nor the fixtures. */
const ENGLISH =
  /\b(?:the|and|write|which|there|with|without|that|this|remove|stands|has|had|put|nothing|another|between|picture)\b/i;

describe('every problem of the fixtures', () => {
  test.each(CASES)('%s is told in four languages', async (name) => {
    using folder = contentFolder(name);
    const now = Date.parse('2026-12-05T12:00-03:00');
    const tellings = new Map<string, readonly Problem[]>();
    for (const language of ['en', 'pt-BR', 'pt-PT', 'es'] as const) {
      tellings.set(language, (await loadSite(folder.path, { now, language })).problems);
    }
    const english = tellings.get('en') ?? [];
    for (const language of ['pt-BR', 'pt-PT', 'es']) {
      const problems = tellings.get(language) ?? [];
      expect(problems.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
      for (const [index, { message, fix }] of problems.entries()) {
        expect(message).not.toBe(english[index]?.message);
        const own = `${message}; ${fix ?? ''}`.replace(
          /"[^"]*"|<[^>]*>|`[^`]*`|\{[^}]*\}|[\w/.-]*[/.:][\w/.:-]*/g,
          '',
        );
        expect(own).not.toMatch(ENGLISH);
        expect(own).not.toMatch(/undefined|\[object/);
      }
    }
  });
});
