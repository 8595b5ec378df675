import { type Chance, chanceFrom } from './chance.ts';

const SYLLABLES =
  'ca ro mi ta se lu po de na vi fer gão ção tre bla con por mar les tin ver dor nha que sis tal nor pre cli ente'.split(
    ' ',
  );
const WORDS = 6000;
const PARAGRAPHS_A_SECTION = 2;

/** The words of a language that nobody speaks, the first ones used most, as in any language. */
const lexicon: readonly string[] = (() => {
  const chance = chanceFrom(1);
  const words = new Set<string>();
  while (words.size < WORDS)
    words.add(Array.from({ length: 1 + chance.below(4) }, () => chance.pick(SYLLABLES)).join(''));
  return [...words];
})();

const word = (chance: Chance): string =>
  lexicon[Math.floor((WORDS + 1) ** chance.next()) - 1] ?? (lexicon[0] as string);
const words = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => word(chance)).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (chance: Chance): string => `${capital(words(chance, 8 + chance.below(10)))}.`;

/** A short text without a full stop, such as a title. */
export const madeUpTitle = (chance: Chance): string => capital(words(chance, 4 + chance.below(4)));

/** Some sentences. */
export const madeUpSentences = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => sentence(chance)).join(' ');

/** What a body may hold besides its text. */
export interface BodyOptions {
  /** Articles that it may link to, as site paths. */
  readonly links: readonly string[];
  /** Whether it uses the site's components. */
  readonly components: boolean;
}

/** The body of an article: some 600 words under five headings, a list, a table, code and a link, as people write them. */
export function madeUpBody(chance: Chance, { links, components }: BodyOptions): string {
  const paragraph = (): string => madeUpSentences(chance, 3);
  const section = (rest: string): string =>
    [`## ${madeUpTitle(chance)}`, ...Array.from({ length: PARAGRAPHS_A_SECTION }, paragraph), rest].join(
      '\n\n',
    );
  const items = Array.from({ length: 5 }, () => sentence(chance));
  const steps = items.map((item, index) => `${index + 1}. ${item}`).join('\n');
  const link = chance.pick(links);
  const rows = Array.from({ length: 4 }, () => `| \`${word(chance)}\` | ${words(chance, 4)} |`);
  const callout = `<Callout type="note">\n\n${sentence(chance)}\n\n</Callout>`;
  return [
    paragraph(),
    section(components ? `<Steps>\n\n${steps}\n\n</Steps>` : steps),
    section(`${sentence(chance)} [${madeUpTitle(chance)}](${link}).`),
    section(['| nome | valor |', '| --- | --- |', ...rows].join('\n')),
    section(`\`\`\`text\n${words(chance, 6)}\n${words(chance, 5)}\n\`\`\``),
    section(components ? callout : `**${madeUpTitle(chance)}**: ${sentence(chance)}`),
    ...(components
      ? ['<Hours of="support" />', 'Escreva para <Channel of="support/email" show="address" />.']
      : []),
  ].join('\n\n');
}
