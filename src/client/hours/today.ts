import { carrying, island } from './island.ts';
import { dateAt, dayAt, ownTime, timeAt } from './wall.ts';

const zoneOf = (element: HTMLElement): number =>
  Math.max(
    0,
    island.zones.findIndex(([id]) => id === element.closest<HTMLElement>('[data-zone]')?.dataset['zone']),
  );

/** Marks the present date in tables of dates and of weekdays, and tells the time by the company's clock. */
export function markToday(now: number): void {
  for (const [element, day] of [...carrying('day'), ...carrying('weekday')]) {
    const today = dayAt(zoneOf(element), now);
    if (Number(day) === (element.dataset['day'] ? today : (today + 3) % 7))
      element.setAttribute('aria-current', 'date');
    else element.removeAttribute('aria-current');
  }
  for (const [element] of carrying('clock')) {
    const zone = zoneOf(element);
    const date = dateAt(zone, now, { weekday: 'long', day: 'numeric', month: 'long' });
    const own = ownTime(zone, now);
    element.textContent = `${date}, ${timeAt(zone, now)} (${island.zones[zone]?.[1]})${own && ` · ${own}`}`;
  }
}
