import { type MatrixFilter, type MatrixRow, requestMatrix } from '../../domain/requests/request-matrix.ts';
import { fill } from '../../i18n/fill.ts';
import type { Context, LocalText } from '../context.ts';

/** A cell in words: accepted in which place, done alone, or not that way. */
export interface MatrixCellView {
  readonly kind: 'accepted' | 'alone' | 'not-accepted';
  /** What the cell shows: `1.º`, a tick, a dash. */
  readonly text: string;
  /** What it means, for who can't see the column. */
  readonly meaning: string;
}

/** One need with its page, and a cell for each column of the table. */
export interface MatrixRowView {
  readonly href: string;
  readonly title: LocalText;
  /** Null where the customer does it alone. */
  readonly department: LocalText | null;
  readonly cells: readonly MatrixCellView[];
}

/** The table of needs by kinds of channels. */
export interface MatrixView {
  /** The columns: doing it alone, where any need knows that, then the kinds of channels. */
  readonly kinds: readonly string[];
  readonly groups: readonly { readonly title: LocalText; readonly rows: readonly MatrixRowView[] }[];
}

/** Which need takes which kind of channel, for all requests or those of a department or channel. */
export function matrixView(context: Context, filter: MatrixFilter = {}): MatrixView {
  const { hasSelfService, kinds, groups } = requestMatrix(context.site, filter);
  const { t } = context;
  return {
    kinds: [...(hasSelfService ? [t.contact.selfService] : []), ...kinds.map((kind) => t.channels[kind])],
    groups: groups.map(({ group, rows }) => ({
      title: context.pick(group.title),
      rows: rows.map((row) => rowView(context, row, hasSelfService)),
    })),
  };
}

function rowView(context: Context, { route, cells }: MatrixRow, hasSelfService: boolean): MatrixRowView {
  const { t, pick, href } = context;
  // Whether a department lacks the channel or does not take this by it is one to who asks: it does not go that way.
  const not: MatrixCellView = { kind: 'not-accepted', text: '–', meaning: t.contact.notAccepted };
  const alone: MatrixCellView =
    route.selfService.length === 0 ? not : { kind: 'alone', text: '✓', meaning: t.contact.aloneCell };
  const others = cells.map((cell): MatrixCellView => {
    if (cell.kind !== 'accepted') return not;
    const text = fill(t.contact.order, { n: cell.order });
    return { kind: cell.kind, text, meaning: t.contact.accepted };
  });
  return {
    href: href(`/contact/${route.request.id}/`),
    title: pick(route.request.title),
    department: route.department === null ? null : pick(route.department.name),
    cells: hasSelfService ? [alone, ...others] : others,
  };
}
