import { all, island } from './island.ts';
import { clockOf, dateText, dayOf, ownTime } from './wall.ts';

const zoneIndex = (id: string | undefined): number =>
  Math.max(0, island.zones?.findIndex((zone) => zone.id === id) ?? 0);

/** Marks the present date in tables of dates and of weekdays, and tells the time by the company's clock. */
export function markToday(now: number): void {
  if (!island.zones?.length) return;
  for (const element of all('data-day')) {
    const zone = zoneIndex(element.closest<HTMLElement>('[data-zone]')?.dataset['zone']);
    mark(element, Number(element.dataset['day']) === dayOf(zone, now));
  }
  for (const element of all('data-weekday')) {
    const zone = zoneIndex(element.closest<HTMLElement>('[data-zone]')?.dataset['zone']);
    mark(element, Number(element.dataset['weekday']) === (dayOf(zone, now) + 3) % 7);
  }
  for (const element of all('data-clock')) {
    const zone = zoneIndex(element.dataset['clock']);
    const date = dateText(zone, now, { weekday: 'long', day: 'numeric', month: 'long' });
    const parts = [`${date}, ${clockOf(zone, now)} (${island.zones[zone]?.label})`, ownTime(zone, now)];
    element.textContent = parts.filter(Boolean).join(' · ');
  }
}

function mark(element: HTMLElement, today: boolean): void {
  if (today) element.setAttribute('aria-current', 'date');
  else element.removeAttribute('aria-current');
}
