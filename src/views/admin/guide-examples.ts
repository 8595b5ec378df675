import type { Context } from '../context.ts';
import { textOf } from '../page-text.ts';

const ADVANCE = 'Antes de escrever';

/**
 * An example of the component table as it stands for this company: the names in it become names that its own
 * content has. Null where it has nothing of the kind, and the example can only be read.
 */
export function exampleHere(context: Context, name: string, example: string): string | null {
  const { site } = context;
  const department = site.departments.find(({ channels }) => channels.length > 0);
  const channel = department?.channels.find(({ kind }) => kind === 'email') ?? department?.channels[0];
  const link = site.settings.links[0];
  if (name === 'Ref') return `## ${ADVANCE}\n\n${example}`;
  if (name === 'SiteLink')
    return link === undefined ? null : example.replace(/to="[^"]*"/, `to="${link.id}"`);
  if (name === 'NoticeDays') return site.notices.some(({ days }) => days.length > 0) ? example : null;
  if (name === 'TicketStates') return site.ticketStates === null ? null : example;
  if (name === 'Proofs') return '<Proofs />';
  if (name === 'Matrix') return site.requests.length === 0 ? null : example;
  if (name === 'Portal')
    return site.settings.portal === null || department === undefined ? null : withNames(example);
  if (name === 'Figure') return null; // its picture lies beside an article: figureHere
  return /(of|department)="/.test(example) ? ((department && withNames(example)) ?? null) : example;

  function withNames(source: string): string {
    return source
      .replace(/of="[^"]*\/[^"]*"/g, `of="${channel?.id}"`)
      .replace(/of="[^"/]*"/g, `of="${department?.id}"`)
      .replace(/department="[^"]*"/g, `department="${department?.id}"`)
      .replace(/ channel="[^"]*"/g, '');
  }
}

/** A figure with marks as an article of this company has it, and the file beside which its picture lies; null without one. */
export function figureHere(context: Context): { readonly source: string; readonly file: string } | null {
  for (const tutorial of context.site.categories.flatMap(({ tutorials }) => tutorials)) {
    const { text } = textOf(context, tutorial);
    const [source] = /^<Figure [\s\S]*?^<\/Figure>$/m.exec(text.body.source) ?? [];
    if (source?.includes('<Mark ')) return { source, file: text.file };
  }
  return null;
}
