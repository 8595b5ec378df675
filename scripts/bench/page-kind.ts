/** The kind of a page by its path: its section, and whether it is the section's list or one of its pages. */
export function kindOfPage(path: string): string {
  const parts = path
    .replace(/^[a-z]{2}(-[a-z]{2})?\//, '')
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const [section = 'home', ...rest] = parts;
  return rest.length === 0 ? section : `${section}/${rest.map(() => '*').join('/')}`;
}
