/** Loads the script of hours when the first state of the page comes near, as at the end of an article. */
export {};

const live = document.querySelector('[data-live]');
const source = document.querySelector<HTMLElement>('[data-hours]')?.dataset['hours'];

if (live && source) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      import(/* @vite-ignore */ source);
    },
    { rootMargin: '400px' },
  );
  observer.observe(live);
}
