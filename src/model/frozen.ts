/**
 * The value with everything in it frozen, maps included: whoever writes to the site is told at once. The trees of
 * prose are left out: they are most of all objects, and to freeze them would take an eighth of the time of loading.
 */
export function frozen<T extends object>(value: T): T {
  freeze(value);
  return value;
}

function freeze(value: object): void {
  if (Object.isFrozen(value)) return;
  if (value instanceof Map) {
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
    for (const inner of value.values()) freezeInner(inner);
  }
  Object.freeze(value);
  for (const key in value) if (key !== 'tree') freezeInner((value as Readonly<Record<string, unknown>>)[key]);
}

function freezeInner(value: unknown): void {
  if (typeof value === 'object' && value !== null) freeze(value);
}

function refuse(): never {
  throw new TypeError('The site is read only');
}
