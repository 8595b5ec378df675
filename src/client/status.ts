import { island } from './island.ts';

/** Of each indicator of the API: the state whose colours it takes, and its shape. */
const MARKS: Readonly<Record<string, readonly [state: string, shape: string]>> = {
  none: ['operational', 'ok'],
  minor: ['degraded_performance', 'slow'],
  major: ['partial_outage', 'partial'],
  critical: ['major_outage', 'major'],
  maintenance: ['under_maintenance', 'maintenance'],
};

/** Asks the site's own API once for a newer state than the page was built with, and shows it in every status line. */
export async function askStatus(api: string): Promise<void> {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-status]')];
  if (lines.length === 0) return;
  try {
    const { page, status } = await (await fetch(api, { cache: 'no-cache' })).json();
    const mark = MARKS[status.indicator];
    const text = island.overall?.[status.indicator];
    if (!mark || !text || Date.parse(page.updated_at) <= island.built) return;
    for (const line of lines) {
      line.className = line.className.replace(/is-\w+/, `is-${mark[0]}`);
      const link = line.querySelector('a');
      if (link) link.textContent = text;
      line.querySelector('use')?.setAttribute('href', `#mark-${mark[1]}`);
    }
  } catch {
    // What the page was built with stays, with its "as of".
  }
}
