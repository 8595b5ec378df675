/** What a page's styles can apply to: its classes and elements, and every word that its scripts may make one of. */
export interface PageWords {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly script: ReadonlySet<string>;
}

const ELEMENT = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?|\s|\/)*)>/gi;
const CLASS = /\bclass="([^"]*)"/;
/** Scripts that a page loads late, by what stands in it, and the classes that they will set and no script in the page names. */
const LATE: readonly (readonly [loaded: RegExp, adds: readonly string[]])[] = [
  [/<main[^>]* data-hours\b/, ['open', 'closing', 'closed', 'unknown']],
  [/ data-late="[^"]*live-prose\.js"/, ['copy', 'code-box', 'zoom', 'form']],
  [
    / data-late="[^"]*live-status\.js"/,
    ['operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance'],
  ],
];
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;

/** The words of a page that decide which of its styles are used. */
export function wordsOf(html: string): PageWords {
  const lists = new Set<string>();
  const elements = new Set<string>();
  for (const [, name = '', attributes = ''] of html.replace(SCRIPT, '<script>').matchAll(ELEMENT)) {
    elements.add(name.toLowerCase());
    const list = attributes === '' ? undefined : CLASS.exec(attributes)?.[1];
    if (list !== undefined) lists.add(list);
  }
  const classes = new Set([...lists].flatMap((list) => list.split(/\s+/)));
  const script = new Set<string>();
  for (const [, code = ''] of html.matchAll(SCRIPT)) {
    for (const [word] of code.matchAll(/[a-z][\w-]*/gi)) script.add(word);
  }
  for (const [loaded, adds] of LATE) if (loaded.test(html)) for (const word of adds) script.add(word);
  return { classes, elements, script };
}

const IGNORED = /\[[^\]]*\]|::?[a-z-]+\((?:[^()]|\([^()]*\))*\)|::?[a-z-]+/gi;

/** What a selector asks for: the classes and elements outside of attributes and pseudo-classes. */
export interface Asked {
  readonly classes: readonly string[];
  readonly elements: readonly string[];
}

const asked = new Map<string, Asked>();

/** What a selector asks for, worked out once. */
export function askedBy(selector: string): Asked {
  let known = asked.get(selector);
  if (known === undefined) {
    const plain = selector.replace(IGNORED, '');
    known = {
      classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
      elements: [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9-]*)/gi)].map(([, name = '']) =>
        name.toLowerCase(),
      ),
    };
    asked.set(selector, known);
  }
  return known;
}

/** Whether a class is used on a page, or may be by a script: `is-open` also where it is put together from `is-` and `open`. */
export const usesClass = ({ classes, script }: PageWords, name: string): boolean =>
  classes.has(name) || script.has(name) || (name.startsWith('is-') && script.has(name.slice(3)));

/** Whether an element is used on a page, or may be by a script. */
export const usesElement = ({ elements, script }: PageWords, name: string): boolean =>
  elements.has(name) || script.has(name);

/** Whether a selector can match on a page. What stands in attributes and pseudo-classes is not judged. */
export function canMatch(selector: string, words: PageWords): boolean {
  const { classes, elements } = askedBy(selector);
  return (
    classes.every((name) => usesClass(words, name)) && elements.every((name) => usesElement(words, name))
  );
}
