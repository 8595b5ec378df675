/** Puts the reader's own clock beside the site's times, `2026-11-21T13:05-03:00`, where the two differ. */
export {};

const label = document.querySelector<HTMLElement>('[data-own-time]')?.dataset['ownTime'] ?? '';
const lang = document.documentElement.lang.replace(/^en$/, 'en-GB');

for (const time of document.querySelectorAll('time')) {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time.dateTime) ?? [];
  const at = new Date(time.dateTime);
  const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  // Without an offset there is nothing to compare with.
  if (sign === undefined || ahead === -at.getTimezoneOffset()) continue;
  const own = document.createElement('span');
  own.className = 'meta';
  // The Swedish way of writing a date is the machine's.
  const sameDate = at.toLocaleDateString('sv') === time.dateTime.slice(0, 10);
  const date = sameDate ? {} : ({ day: 'numeric', month: 'short' } as const);
  const text = at.toLocaleString(lang, { ...date, hour: '2-digit', minute: '2-digit' });
  own.textContent = ` (${label.replace('{time}', text)})`;
  time.after(own);
}
