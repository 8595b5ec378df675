import { texts } from './texts.ts';

/** Opens a figure in its full size, with its marks, over the page: one scrolls in it, Escape and a button close it. */
export function addZoom(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.figure .enlarge')) {
    const picture = link.closest('.figure')?.querySelector('.figure-picture');
    if (picture) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        dialogOf(picture, link).showModal();
      });
    }
  }
}

function dialogOf(picture: Element, { href }: HTMLAnchorElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const form = document.createElement('form');
  const close = document.createElement('button');
  const large = picture.cloneNode(true) as HTMLElement;
  const image = large.querySelector('img');
  dialog.className = 'zoom';
  dialog.ariaLabel = image?.alt ?? '';
  form.method = 'dialog';
  close.className = 'button meta';
  close.textContent = texts.close;
  for (const name of ['srcset', 'sizes', 'width', 'height', 'loading']) image?.removeAttribute(name);
  if (image) image.src = href;
  form.append(close);
  dialog.append(form, large);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return dialog;
}
