/**
 * Moves through the results with the arrow keys: down from the input into the list, up again out of it,
 * Escape back to the input from anywhere in it.
 */
export function moveWithKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a')];
  input.addEventListener('keydown', (event) => {
    const first = links()[0];
    if (event.key !== 'ArrowDown' || first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') input.focus();
    else if (step !== undefined && place >= 0) (all[place + step] ?? (step < 0 ? input : undefined))?.focus();
    else return;
    event.preventDefault();
  });
}

/** Shows other results; who had moved into them stays in them, on the first. */
export function replaceItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  const within = list.contains(document.activeElement);
  list.replaceChildren(...items);
  if (within) list.querySelector('a')?.focus();
}
