/** The file of what is published at a path below the base: `/hours/` is `hours/index.html`, and `/404/` is where every host looks for it. */
export function fileOf(path: string): string {
  const bare = path.slice(1);
  if (bare === '404/') return '404.html';
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
}
