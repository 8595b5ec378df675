/**
 * Turns tabs that stand one after another into ones that are shown one at a time, with the roles and the
 * keys that tabs have: arrows, Home, End. A link into a tab opens it.
 */
export function enhanceTabs(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.tabs'))
    enhance(box, [...box.querySelectorAll<HTMLElement>(':scope > .tab')]);
}

function enhance(box: HTMLElement, panels: readonly HTMLElement[]): void {
  const list = document.createElement('div');
  list.role = 'tablist';
  list.className = 'tab-list';
  const tabs = panels.map(tabOf);
  list.append(...tabs);
  box.prepend(list);

  const show = (index: number): void => {
    for (const [at, panel] of panels.entries()) {
      const tab = tabs[at];
      panel.hidden = at !== index;
      tab?.setAttribute('aria-selected', String(at === index));
      if (tab) tab.tabIndex = at === index ? 0 : -1;
    }
  };
  const showTarget = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const index = panels.findIndex((panel) => panel.contains(target));
    if (index < 0) return;
    show(index);
    target?.scrollIntoView();
  };
  list.addEventListener('click', ({ target }) => {
    const index = tabs.indexOf(target as HTMLButtonElement);
    if (index >= 0) show(index);
  });
  list.addEventListener('keydown', (event) => {
    const next = nextIndex(event.key, tabs.indexOf(event.target as HTMLButtonElement), tabs.length);
    if (next === null) return;
    event.preventDefault();
    show(next);
    tabs[next]?.focus();
  });
  addEventListener('hashchange', showTarget);
  show(0);
  showTarget();
}

/** The tab of a panel, called as its heading, which it makes superfluous. */
function tabOf(panel: HTMLElement): HTMLButtonElement {
  const heading = panel.firstElementChild as HTMLElement;
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.role = 'tab';
  tab.id = `${panel.id}-tab`;
  tab.textContent = heading.textContent;
  tab.setAttribute('aria-controls', panel.id);
  heading.hidden = true;
  panel.role = 'tabpanel';
  panel.tabIndex = 0;
  panel.setAttribute('aria-labelledby', tab.id);
  return tab;
}

/** The tab that a key leads to from the tab at `index`; null for a key that leads nowhere. */
export function nextIndex(key: string, index: number, count: number): number | null {
  const leads: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return leads[key] ?? null;
}
