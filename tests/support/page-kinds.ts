/** A page of the demonstration for each template that makes pages, by the template's file below `src/pages`. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  '[...locale]/index.astro': '',
  '[...locale]/contact/index.astro': 'contact/',
  '[...locale]/contact/[request].astro': 'contact/site-down/',
  '[...locale]/hours/index.astro': 'hours/',
  '[...locale]/hours/[department].astro': 'hours/lisbon/',
  '[...locale]/hours/year/[year].astro': 'hours/year/2026/',
  '[...locale]/embed/hours/[department].astro': 'embed/hours/support/',
  '[...locale]/notices/index.astro': 'notices/',
  '[...locale]/notices/[id].astro': 'notices/2026-11-20-year-end/',
  '[...locale]/policies/index.astro': 'policies/',
  '[...locale]/policies/[slug].astro': 'policies/how-support-works/',
  '[...locale]/status/index.astro': 'status/',
  '[...locale]/status/[id].astro': 'status/2026-11-17-mail-delays/',
  '[...locale]/status/components/[id]/index.astro': 'status/components/mail-delivery/',
  '[...locale]/status/history/[...page].astro': 'status/history/2026/',
  '[...locale]/tutorials/index.astro': 'tutorials/',
  '[...locale]/tutorials/[category]/[...part].astro': 'tutorials/e-mail/',
  '[...locale]/tutorials/[category]/[slug].astro': 'tutorials/e-mail/configure-outlook/',
  '[...locale]/search/index.astro': 'search/?q=senha',
  '404.astro': '404.html',
  'admin/[guide].astro': 'admin/guide/',
};

/** One path of each kind; `/admin/` itself is another project's program and has tests of its own. */
export const PAGES_OF_ALL_KINDS: readonly string[] = Object.values(PAGE_KINDS);

/** The languages of the demonstration with where each begins; its first has no place of its own. */
export const DEMO_LANGUAGES = { 'pt-BR': '', 'pt-PT': 'pt-pt/', es: 'es/', en: 'en/' } as const;

/** Pages that stand once, whatever the languages of the site. */
const ONCE: readonly string[] = ['404.html', 'admin/guide/'];

/** One path of each kind in a language of the demonstration: `es/contact/`. What stands once comes with the first. */
export function pagesIn(language: keyof typeof DEMO_LANGUAGES): readonly string[] {
  const prefix = DEMO_LANGUAGES[language];
  return PAGES_OF_ALL_KINDS.filter((path) => prefix === '' || !ONCE.includes(path)).map(
    (path) => prefix + path,
  );
}
