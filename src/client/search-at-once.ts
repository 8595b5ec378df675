/** The search page answers what its address asks without waiting for its box to be used. */
export {};

const script = document.querySelector<HTMLElement>('main form[data-find]')?.dataset['find'];
if (script !== undefined && location.search.includes('q='))
  import(/* @vite-ignore */ script).catch(() => {
    // Without its script a search finds nothing; the way to a person stays.
    document.querySelector('[data-search-none]')?.removeAttribute('hidden');
  });
