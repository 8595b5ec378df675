/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Gives every value of the settings a button that copies it, where the browser lets it. */
export function enhanceSettings(root: ParentNode): void {
  if (navigator.clipboard === undefined) return;
  for (const table of root.querySelectorAll<HTMLElement>('.settings:not([data-enhanced])')) {
    table.dataset['enhanced'] = '';
    const { copy = '', copied = '' } = table.dataset;
    const status = document.createElement('p');
    status.role = 'status';
    status.className = 'visually-hidden';
    table.after(status);
    table.querySelector<HTMLTableRowElement>('thead tr')?.insertCell();
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const [name, value] = Array.from(row.cells, ({ textContent }) => textContent);
      row.insertCell().append(buttonOf({ copy, copied, name: name ?? '', value: value ?? '' }, status));
    }
  }
}

interface Copying {
  readonly copy: string;
  readonly copied: string;
  readonly name: string;
  readonly value: string;
}

function buttonOf({ copy, copied, name, value }: Copying, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${name}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = copied;
    status.textContent = `${copied}: ${name}`;
    setTimeout(() => {
      button.textContent = copy;
      status.textContent = '';
    }, SAID);
  });
  return button;
}
