import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { writeComponents, writeEvents } from '../incident-content.ts';
import { chanceFrom } from './chance.ts';
import { madeUpBody, madeUpSentences, madeUpTitle } from './made-up-prose.ts';

/** What a made-up site is to hold. */
export interface SiteSize {
  readonly articles: number;
  /** Languages of the site; every article is written in each of them. */
  readonly locales: readonly string[];
  /** The share of the articles that use components, from 0 to 1. */
  readonly components: number;
  readonly incidents: number;
  readonly notices: number;
  readonly seed: number;
}

/** A site of so many articles of plain text in one language, with the few other pages that any site has. */
export const plainSite = (articles: number): SiteSize => ({
  articles,
  locales: ['pt-BR'],
  components: 0,
  incidents: 10,
  notices: 2,
  seed: 7,
});

/** A site as a company with four languages has it, of about so many pages, a fifth of its articles with components. */
export const mixedSite = (pages: number): SiteSize => ({
  articles: Math.round((pages * 0.9) / 4),
  locales: ['pt-BR', 'pt-PT', 'es', 'en'],
  components: 0.2,
  incidents: Math.round((pages * 0.09) / 4),
  notices: Math.max(1, Math.round((pages * 0.01) / 4)),
  seed: 7,
});

/** Articles of one category. */
const CATEGORY = 50;
const DAY = 86_400_000;
/** Dates go back from here. */
const END = Date.parse('2026-11-15T00:00:00Z');

const DEPARTMENT = {
  order: 1,
  channels: [
    { kind: 'phone', address: '+55 13 4062-0000', hours: { 'mon-fri': '09:00-18:00', sat: '14:00-18:00' } },
    {
      kind: 'email',
      address: 'suporte@example.com',
      hours: { 'mon-fri': '09:00-18:00' },
      reply: { usual: '5m-4h' },
    },
  ],
};

/** Writes a made-up content folder: the same size and seed give the same files. */
export function writeSite(folder: string, size: SiteSize): void {
  const write = (file: string, text: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const { locales } = size;
  const site = { name: 'Bench', url: 'https://bench.example.com/', timezone: 'America/Sao_Paulo' };
  write('site.yaml', stringify({ ...site, locales, admin: false }));
  for (const [id, name] of [
    ['support', 'Suporte técnico'],
    ['sales', 'Vendas'],
    ['billing', 'Cobrança'],
  ] as const)
    write(`departments/${id}.yaml`, stringify({ name, handles: `Perguntas de ${name}.`, ...DEPARTMENT }));
  const requests = ['support', 'sales', 'billing'].map((department) => ({
    id: `ask-${department}`,
    title: `Falar com ${department}`,
    group: 'all',
    department,
    channels: ['phone', 'email'],
  }));
  write('requests.yaml', stringify({ groups: [{ id: 'all', title: 'Tudo' }], requests }));
  writeComponents(folder);
  writeEvents(folder, size.incidents);
  writeNotices(write, size);
  writeArticles(write, size);
}

type Write = (file: string, text: string) => void;

const page = (head: object, body: string): string =>
  `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;

function writeNotices(write: Write, { notices, seed }: SiteSize): void {
  for (let index = 0; index < notices; index += 1) {
    const chance = chanceFrom(seed + 1_000_000 + index);
    const day = new Date(END - index * 9 * DAY).toISOString().slice(0, 10);
    const head = { title: madeUpTitle(chance), summary: madeUpSentences(chance, 1), published: day };
    write(`notices/${day}-notice-${index}.mdx`, page(head, madeUpSentences(chance, 12)));
  }
}

function writeArticles(write: Write, { articles, locales, components, seed }: SiteSize): void {
  const idOf = (index: number): string => `subject-${Math.floor(index / CATEGORY)}/article-${index}`;
  for (let index = 0; index < articles; index += 1) {
    const chance = chanceFrom(seed + index);
    if (index % CATEGORY === 0) {
      const order = index / CATEGORY;
      const category = { title: `Assunto ${order}`, summary: madeUpSentences(chance, 1), order };
      write(`tutorials/subject-${order}/category.yaml`, stringify(category));
    }
    const uses = Math.floor((index + 1) * components) > Math.floor(index * components);
    const links = [1, 7, 31].map((ahead) => `/tutorials/${idOf((index + ahead) % articles)}/`);
    const facts = {
      order: index % CATEGORY,
      minutes: 1 + chance.below(20),
      keywords: [madeUpTitle(chance).toLowerCase()],
      checked: '2026-10-02',
      related: [idOf((index + 3) % articles), idOf((index + 5) % articles)].filter(
        (id) => id !== idOf(index),
      ),
      requests: [chance.pick(['ask-support', 'ask-sales', 'ask-billing'])],
    };
    for (const [place, locale] of locales.entries()) {
      const head = { title: `${madeUpTitle(chance)} ${index}`, summary: madeUpSentences(chance, 1) };
      const body = madeUpBody(chance, { links, components: uses });
      const ending = place === 0 ? 'mdx' : `${locale.toLowerCase()}.mdx`;
      write(`tutorials/${idOf(index)}.${ending}`, page(place === 0 ? { ...head, ...facts } : head, body));
    }
  }
}
