import { texts } from './texts.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Heard, not seen: what has been copied. */
const said = document.body.appendChild(document.createElement('p'));
said.role = 'status';
said.className = 'visually-hidden';

/**
 * Gives every value of the settings that is typed as it stands, and every block of code, a button that copies it, and lets the buttons that the
 * page has already do so. Where the browser lets nobody copy there are none.
 */
export function addCopyButtons(root: ParentNode): void {
  const ready = root.querySelectorAll<HTMLButtonElement>('button[data-copy]');
  if (navigator.clipboard === undefined) {
    for (const button of ready) button.hidden = true;
    return;
  }
  for (const button of ready) {
    const { copy: value = '' } = button.dataset;
    copies(button, value.startsWith('/') ? new URL(value, location.href).href : value);
  }
  for (const row of root.querySelectorAll<HTMLTableRowElement>('.settings tbody tr')) {
    const value = row.querySelector('td > code')?.textContent;
    if (value) row.cells[1]?.append(buttonOf(value, row.cells[0]?.textContent ?? ''));
  }
  for (const pre of root.querySelectorAll<HTMLElement>('.prose pre')) {
    const box = document.createElement('div');
    box.className = 'code-box';
    pre.replaceWith(box);
    const code = (pre.textContent ?? '').replace(/\n$/, '');
    box.append(pre, buttonOf(code, code.split('\n', 1)[0] ?? ''));
  }
}

function buttonOf(value: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button meta copy';
  button.textContent = texts.copy;
  button.setAttribute('aria-label', `${texts.copy}: ${name}`);
  copies(button, value, name);
  return button;
}

/** Has a button copy a value, and say so for a while; `name` is what is told of it, the value unless given. */
function copies(button: HTMLButtonElement, value: string, name = value): void {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = texts.copied;
    said.textContent = `${texts.copied}: ${name}`;
    setTimeout(() => {
      button.textContent = label;
      said.textContent = '';
    }, SAID);
  });
}
