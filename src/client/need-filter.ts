export {};

/** Narrows the list of needs to those that hold every word typed, accents and case aside. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const box = document.querySelector<HTMLElement>('.need-filter');
const input = box?.querySelector('input');
const status = box?.querySelector<HTMLElement>('[role=status]');
const items = [...document.querySelectorAll<HTMLElement>('.needs [data-words]')].map((element) => ({
  element,
  words: plain(`${element.textContent} ${element.dataset['words']}`),
}));

function narrow(query: string): void {
  const words = plain(query).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { element, words: known } of items) {
    element.hidden = !words.every((word) => known.includes(word));
    if (!element.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.needs section')) {
    section.hidden = section.querySelector('[data-words]:not([hidden])') === null;
  }
  if (status) status.textContent = shown === 0 ? (status.dataset['none'] ?? '') : '';
}

if (box && input) {
  box.hidden = false;
  input.addEventListener('input', () => narrow(input.value));
}
