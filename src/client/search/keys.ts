/**
 * Moves through the results with the arrow keys: down from the input into the list, up again out of it,
 * Escape back to the input from anywhere in it.
 */
export function moveWithKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.result-head a')];
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
