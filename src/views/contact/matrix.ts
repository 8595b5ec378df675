import { type MatrixFilter, type MatrixRow, requestMatrix } from '../../domain/requests/request-matrix.ts';
import { fill } from '../../i18n/fill.ts';
import type { Context, LocalText } from '../context.ts';

/** A cell in words: accepted in which place, not accepted, or nothing to say. */
export interface MatrixCellView {
  readonly kind: 'accepted' | 'not-accepted' | 'none';
  /** What the cell shows: `1.º`. */
  readonly text: string;
  /** What it means, for who can't see the column. */
  readonly meaning: string;
}

export interface MatrixRowView {
  readonly href: string;
  readonly title: LocalText;
  readonly department: LocalText;
  readonly cells: readonly MatrixCellView[];
}

/** The table of needs by kinds of channels. */
export interface MatrixView {
  readonly kinds: readonly string[];
  readonly groups: readonly { readonly title: LocalText; readonly rows: readonly MatrixRowView[] }[];
}

/** Which need takes which kind of channel, for all requests or those of a department or channel. */
export function matrixView(context: Context, filter: MatrixFilter = {}): MatrixView {
  const { kinds, groups } = requestMatrix(context.site, filter);
  return {
    kinds: kinds.map((kind) => context.t.channels[kind]),
    groups: groups.map(({ group, rows }) => ({
      title: context.pick(group.title),
      rows: rows.map((row) => rowView(context, row)),
    })),
  };
}

function rowView(context: Context, { route, cells }: MatrixRow): MatrixRowView {
  const { t, pick, href } = context;
  return {
    href: href(`/contact/${route.request.id}/`),
    title: pick(route.request.title),
    department:
      route.department === null ? { text: t.contact.alone, lang: null } : pick(route.department.name),
    cells: cells.map((cell) => {
      if (cell.kind === 'none') return { kind: cell.kind, text: '', meaning: '' };
      if (cell.kind === 'not-accepted') return { kind: cell.kind, text: '–', meaning: t.contact.notAccepted };
      const text = fill(t.contact.order, { n: cell.order });
      return { kind: cell.kind, text, meaning: t.contact.accepted };
    }),
  };
}
