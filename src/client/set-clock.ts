/** Puts the page's clock forward by milliseconds from now on, not-a-number: to no known instant; it ticks at once. */
export function setClock(shift: number): void {
  document.body.dataset['shift'] = String(shift);
  dispatchEvent(new Event('resume'));
}
