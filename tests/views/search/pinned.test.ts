import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/views/context.ts';
import { pinnedLinks } from '../../../src/views/search/pinned.ts';
import { channelOf, departmentOf, requestOf, siteOf } from '../../support/hand-built-site.ts';
import { categoryOf, tutorialOf } from '../../support/hand-built-tutorials.ts';

const site = siteOf({
  departments: [departmentOf('support', [channelOf('support', 'phone')])],
  requests: [requestOf('cancel', 'support')],
  categories: [categoryOf('e-mail', [tutorialOf('e-mail/outlook')])],
  search: {
    synonyms: {},
    pinned: {
      'pt-BR': {
        horário: 'hours',
        telefone: 'hours/support',
        cancelar: 'contact/cancel',
        outlook: 'tutorials/e-mail/outlook',
        email: 'tutorials/e-mail',
        'fora do ar': 'status',
      },
    },
  },
});

describe('pinned answers', () => {
  const pinned = pinnedLinks(contextOf(site, 'pt-BR', 0));
  test.each([
    ['horário', '/hours/', 'Horários'],
    ['telefone', '/hours/support/', 'Horários: Departamento support'],
    ['cancelar', '/contact/cancel/', 'Pedido cancel'],
    ['outlook', '/tutorials/e-mail/outlook/', 'Título de e-mail/outlook'],
    ['email', '/tutorials/e-mail/', 'Assunto e-mail'],
  ])('for “%s” lead to %s', (words, href, title) => {
    expect(pinned).toContainEqual(expect.objectContaining({ words, href, title }));
  });
  test('say what a page says of itself', () => {
    expect(pinned.find(({ words }) => words === 'outlook')?.summary).toBe('Resumo de e-mail/outlook');
  });
  test('leave out a kind of page that the site has not', () => {
    expect(pinned.some(({ words }) => words === 'fora do ar')).toBe(false);
  });
  test('are those of the language alone', () => {
    expect(pinnedLinks(contextOf(site, 'es', 0))).toEqual([]);
  });
});
