import { describe, expect, test } from 'vitest';
import { pinnedAnswer } from '../../../src/domain/search/pinned-answer.ts';
import { recentIncidents } from '../../../src/domain/search/recent-incidents.ts';
import { understand } from '../../../src/domain/search/understand.ts';
import { smallLexicon } from '../../support/small-lexicon.ts';

describe('a pinned answer', () => {
  const pinned = [
    { words: 'fora do ar', href: '/status/' },
    { words: 'ar', href: '/air/' },
  ];
  test('comes for its words within a sentence', () => {
    expect(pinnedAnswer('meu site está FORA do ar', pinned)?.href).toBe('/status/');
  });
  test('does not come for a part of them', () => {
    expect(pinnedAnswer('fora do armário', pinned)).toBeNull();
  });
});

describe('recent incidents', () => {
  const DAY = 86_400_000;
  const now = 100 * DAY;
  const lexicon = smallLexicon('pt-BR', 'E-MAIL SITE webmail', { outage: ['caiu', 'fora do ar'] });
  const incident = (title: string, days: number, over: boolean) => ({
    title,
    summary: '',
    about: '',
    began: now - days * DAY,
    over,
  });
  const all = [
    incident('E-mail com atraso', 9, true),
    incident('Site lento', 2, true),
    incident('Velho', 20, true),
    incident('Rede', 1, false),
  ];
  const found = (query: string): readonly string[] =>
    recentIncidents(understand(query, lexicon), all, 'pt', now).map(({ title }) => title);

  test('come first for words that say that something does not work', () => {
    expect(found('caiu')).toEqual(['Rede', 'Site lento']);
  });
  test('that are over come only for what they are about', () => {
    expect(found('e-mail fora do ar')).toEqual(['Rede', 'E-mail com atraso']);
    expect(found('webmail caiu')).toEqual(['Rede']);
  });
  test('do not come for anything else', () => {
    expect(found('e-mail')).toEqual([]);
  });
});
