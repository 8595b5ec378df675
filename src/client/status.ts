/** Asks the site's own API once for a newer state than the page was built with, and shows it in its status lines. */
export {};

interface StatusIsland {
  readonly built: number;
  readonly api: string;
  /** Of each indicator of the API: the sentence, the state whose colours it takes, and its shape. */
  readonly overall: Readonly<Record<string, readonly [text: string, state: string, shape: string]>>;
}

const { built, api, overall }: StatusIsland = JSON.parse(
  document.getElementById('Status')?.textContent ?? '{}',
);

async function askStatus(): Promise<void> {
  const { page, status } = await (await fetch(api, { cache: 'no-cache' })).json();
  const [text, state, shape] = overall[status.indicator] ?? [];
  if (text === undefined || !(Date.parse(page.updated_at) > built)) return;
  for (const line of document.querySelectorAll('[data-status]')) {
    line.className = line.className.replace(/is-\w+/, `is-${state}`);
    line.querySelector('use')?.setAttribute('href', `#mark-${shape}`);
    const link = line.querySelector('a');
    if (link) link.textContent = text;
  }
}

// Where it fails, what the page was built with stays, with its "as of".
if (document.querySelector('[data-status]')) askStatus().catch(() => undefined);
