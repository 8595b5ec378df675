import type { Category, Tutorial } from '../../src/model/types.ts';
import { pageOf } from './hand-built-status.ts';

/** A tutorial `e-mail/outlook` in Brazilian Portuguese, of which nothing more is said than given. */
export function tutorialOf(id: string, more: Partial<Tutorial> = {}): Tutorial {
  const [category = '', slug = ''] = id.split('/');
  return {
    ...pageOf(id),
    category,
    slug,
    order: 1,
    minutes: null,
    level: null,
    keywords: { 'pt-BR': [] },
    errorCodes: [],
    checked: null,
    reviewBy: null,
    related: [],
    requests: [],
    ...more,
  };
}

/** A category of these tutorials. */
export function categoryOf(id: string, tutorials: readonly Tutorial[]): Category {
  return {
    id,
    title: { 'pt-BR': `Assunto ${id}` },
    summary: { 'pt-BR': `Sobre ${id}` },
    order: 1,
    tutorials,
  };
}
