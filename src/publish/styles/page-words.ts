import { rawElements, withOthers } from '../raw-elements.ts';

/** What a page's styles can apply to: its classes and elements, and every word that its scripts may make one of. */
export interface PageWords {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly script: { readonly has: (word: string) => boolean };
}

const ELEMENT = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>=/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?|\s|\/)*)>/gi;
const CLASS = /\bclass="([^"]*)"/;
/** Scripts that a page loads late, by what stands in it, and the classes that they will set and no script in the page names. */
const LATE: readonly (readonly [isLoaded: (html: string) => boolean, adds: readonly string[]])[] = [
  [(html) => /<main[^>]* data-hours\b/.test(html), ['open', 'closing', 'closed', 'unknown']],
  [(html) => loadsLate(html, 'live-prose.js'), ['button', 'meta', 'copy', 'code-box', 'zoom', 'form']],
  [
    (html) => loadsLate(html, 'live-status.js'),
    ['operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance'],
  ],
];
const LATE_NAME = ' data-late="';

/** Whether a script stands at the end of an address that is loaded late. */
function loadsLate(html: string, script: string): boolean {
  const ending = `${script}"`;
  for (let at = html.indexOf(ending); at !== -1; at = html.indexOf(ending, at + 1)) {
    const opening = html.lastIndexOf('"', at - 1) + 1;
    if (html.slice(opening - LATE_NAME.length, opening) === LATE_NAME) return true;
  }
  return false;
}

/** So many scripts are remembered: most pages inline the same few. */
const MOST_KNOWN = 500;
const known = new Map<string, ReadonlySet<string>>();

/** The words of a page that decide which of its styles are used. */
export function wordsOf(html: string): PageWords {
  const lists = new Set<string>();
  const elements = new Set<string>();
  const scripts = rawElements(html, 'script');
  const markup = withOthers(
    html,
    scripts,
    scripts.map(() => '<script>'),
  );
  for (const [, name = '', attributes = ''] of markup.matchAll(ELEMENT)) {
    elements.add(name.toLowerCase());
    const list = attributes === '' ? undefined : CLASS.exec(attributes)?.[1];
    if (list !== undefined) lists.add(list);
  }
  const classes = new Set([...lists].flatMap((list) => list.split(/\s+/)));
  const late = LATE.filter(([isLoaded]) => isLoaded(html));
  const words = scripts.map(({ content }) => wordsOfScript(content));
  const sets = [...words, new Set(late.flatMap(([, adds]) => adds))].filter(({ size }) => size > 0);
  return { classes, elements, script: { has: (word) => sets.some((set) => set.has(word)) } };
}

function wordsOfScript(code: string): ReadonlySet<string> {
  let words = known.get(code);
  if (words === undefined) {
    words = new Set(code.match(/[a-z][\w-]*/gi));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(code, words);
  }
  return words;
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
