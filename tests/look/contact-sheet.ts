/** A picture that was taken. */
export interface Shot {
  readonly path: string;
  readonly view: string;
  /** Its name in the folder of pictures. */
  readonly file: string;
}

const STYLE = `body { margin: 1rem; font: 14px sans-serif; background: #ddd }
  section { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: 1rem }
  figure { margin: 0; flex: none } img { display: block; inline-size: auto; block-size: 34rem; max-inline-size: 30rem; object-fit: cover; object-position: top; background: #fff }
  a { color: inherit }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with every picture, a row for each path, to be looked through in a browser. */
export function contactSheet(shots: readonly Shot[]): string {
  const paths = [...new Set(shots.map(({ path }) => path))];
  const rows = paths.map((path) => {
    const figures = shots
      .filter((shot) => shot.path === path)
      .map(
        ({ view, file }) =>
          `<figure><figcaption>${escaped(view)}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`,
      );
    return `<h2>/${escaped(path)}</h2><section>${figures.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Every kind of page</title><style>${STYLE}</style>${rows.join('\n')}`;
}
