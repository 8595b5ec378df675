/** Asks the site's own API once for a newer state than the page was built with, and shows it in its status lines. */
export {};

interface StatusIsland {
  readonly built: number;
  /** How long a state may be believed, in milliseconds. */
  readonly valid: number;
  readonly api: string;
  readonly asOf: string;
  /** Of each indicator, and of `open` (all works, but something is open): its sentence, colours and shape. */
  readonly overall: Readonly<Record<string, readonly [text: string, state: string, shape: string]>>;
}

interface Planned {
  readonly status: string;
  readonly updated_at: string;
  readonly scheduled_for: string;
  readonly scheduled_until: string;
}

const island: StatusIsland = JSON.parse(document.getElementById('Status')?.textContent ?? '{}');
const { overall } = island;

/** What the clock begins it ends; what somebody began or put off stays so until somebody says otherwise. */
function workOf({ status, updated_at, scheduled_for, scheduled_until }: Planned, at: number) {
  const [from, until] = [scheduled_for, scheduled_until].map(Date.parse) as [number, number];
  if (status === 'scheduled') return [from > at ? from : 1 / 0, until] as const;
  return [0, updated_at === scheduled_for ? until : 1 / 0] as const;
}

async function askStatus(): Promise<void> {
  const answer = await (await fetch(island.api, { cache: 'no-cache' })).json();
  const { indicator } = answer.status;
  const at = Date.parse(answer.page.updated_at);
  if (!(at > island.built && indicator in overall)) return;
  const end = at + island.valid;
  const works = (answer.scheduled_maintenances as Planned[]).map((work) => workOf(work, at));
  const [newest] = answer.incidents;
  const stateAt = (time: number): string => {
    if (indicator !== 'none' && indicator !== 'maintenance') return indicator;
    if (works.some(([from, until]) => from <= time && time < until)) return 'maintenance';
    return newest ? 'open' : 'none';
  };
  const steps = [at, ...works.flat().filter((edge) => edge > at && edge < end)].sort((a, b) => a - b);
  const { lang } = document.documentElement;
  const time = new Date(at).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });

  for (const box of document.querySelectorAll('div[data-status]')) {
    const [first] = box.children;
    const lines = steps.map((from, index) => {
      const line = first?.cloneNode(true) as HTMLElement;
      const [text = '', state, shape] = overall[stateAt(from)] ?? [];
      line.className = `status-line is-${state}`;
      line.hidden = index > 0;
      line.dataset['from'] = `${index && from}`;
      line.dataset['until'] = `${steps[index + 1] ?? end}`;
      line.querySelector('svg')?.setAttribute('class', `mark is-${state}`);
      line.querySelector('use')?.setAttribute('href', `#mark-${shape}`);
      const [link, asOf] = line.querySelectorAll('a, .meta');
      if (link) link.textContent = text;
      if (asOf) asOf.textContent = island.asOf.replace('{time}', time);
      return line;
    });
    const stale = box.querySelector('.is-unknown') as HTMLElement;
    stale.dataset['from'] = `${end}`;
    box.replaceChildren(...lines, stale);
    if (!newest) continue;
    const detail = document.createElement('p');
    detail.className = 'status-detail meta';
    detail.dataset['until'] = `${end}`;
    const link = detail.appendChild(document.createElement('a'));
    link.href = `${first?.querySelector('a')?.href}${newest.shortlink.split('/').at(-2)}/`;
    link.textContent = newest.name;
    box.append(detail);
  }
  // The page's clock then shows the line of this minute.
  dispatchEvent(new Event('resume'));
}

// Another instant, asked for by `?at=`, is not in what is known now. Where asking fails, what the page was built with
// stays, with its "as of".
const box = document.querySelector<HTMLElement>('div[data-status]');
if (box && !('shift' in document.body.dataset))
  askStatus()
    .catch(() => undefined)
    .then(() => {
      // From here on a sentence that the clock changes is read aloud, once, wherever else it stands.
      box.ariaLive = 'polite';
    });
