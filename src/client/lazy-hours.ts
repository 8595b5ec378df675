/** Loads the script of hours when the first state or date of the page comes near, as at the end of an article. */
export {};

const live = document.querySelector('[data-live],[data-day]');

if (live) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const address = `${document.body.dataset['root']}live-hours.js`;
      import(/* @vite-ignore */ address);
    },
    // Far enough ahead that its lines are told before they are seen.
    { rootMargin: '300%' },
  );
  observer.observe(live);
}
