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

/** Changes what stands in a box; who had moved into it stays in it, on its first link, or comes back to the input. */
export function changeWithin(box: HTMLElement, input: HTMLInputElement, change: () => void): void {
  const within = box.contains(document.activeElement);
  change();
  if (within && !box.contains(document.activeElement)) (box.querySelector('a') ?? input).focus();
}
