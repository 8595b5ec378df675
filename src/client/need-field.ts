/** Shows the field for saying what one needs, which without script could do nothing, and loads its suggestions when it is used. */
export {};

const box = document.querySelector<HTMLElement>('.need-field');
const input = box?.querySelector('input');
const source = box?.dataset['source'];

if (box && input && source) {
  const load = () => import(/* @vite-ignore */ source);
  box.hidden = false;
  // A browser that goes back fills the field in again.
  if (input.value || document.activeElement === input) load();
  else input.addEventListener('focus', load, { once: true });
}
