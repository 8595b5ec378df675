import { texts } from './texts.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Gives every value of the settings, and every block of code, a button that copies it, where the browser lets it. */
export function addCopyButtons(root: ParentNode): void {
  if (navigator.clipboard === undefined) return;
  for (const table of root.querySelectorAll<HTMLTableElement>('.settings')) {
    const said = spokenAfter(table);
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
      const [name = '', value = ''] = Array.from(row.cells, ({ textContent }) => textContent ?? '');
      row.cells[1]?.append(buttonOf(value, name, said));
    }
  }
  for (const pre of root.querySelectorAll<HTMLElement>('.prose pre')) {
    const box = document.createElement('div');
    box.className = 'code-box';
    pre.replaceWith(box);
    box.append(pre);
    const code = (pre.textContent ?? '').replace(/\n$/, '');
    box.append(buttonOf(code, code.split('\n', 1)[0] ?? '', spokenAfter(box)));
  }
}

/** A line that is only heard. */
function spokenAfter(element: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.role = 'status';
  line.className = 'visually-hidden';
  element.after(line);
  return line;
}

function buttonOf(value: string, name: string, said: HTMLElement): HTMLButtonElement {
  const { copy, copied } = texts;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${name}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = copied;
    said.textContent = `${copied}: ${name}`;
    setTimeout(() => {
      button.textContent = copy;
      said.textContent = '';
    }, SAID);
  });
  return button;
}
