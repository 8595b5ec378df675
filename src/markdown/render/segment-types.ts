import type { ComponentName } from '../component-table.ts';

/**
 * A stretch of a body, ready to be shown. Stretches without components are HTML; an element that has one
 * somewhere in it is opened round its own stretches; components and pictures are values that a page shows
 * with its own components.
 */
export type Segment =
  | { readonly kind: 'html'; readonly html: string }
  | ElementSegment
  | ComponentSegment
  | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly title: string | null };

/** An element of HTML that has a component or a picture somewhere in it. */
export interface ElementSegment {
  readonly kind: 'element';
  readonly tag: string;
  /** By their HTML names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}

/** The attributes of a component as written; tabs also have `id` and `level`. */
export type ComponentProps = Readonly<Record<string, string>>;

/** A component where an editor wrote it, with what stands between its tags. */
export interface ComponentSegment {
  readonly kind: 'component';
  /** Any but a `Ref`, which has become a link by then. */
  readonly name: Exclude<ComponentName, 'Ref'>;
  readonly props: ComponentProps;
  readonly children: readonly Segment[];
}

/** The words that a body needs in the language of its page. */
export interface ProseLabels {
  readonly note: string;
  readonly tip: string;
  readonly caution: string;
  readonly danger: string;
  readonly do: string;
  readonly dont: string;
  /** The headings of the two columns of settings. */
  readonly name: string;
  readonly value: string;
  readonly footnotes: string;
  readonly backToText: string;
  /** What the link beside a heading leads to. */
  readonly table: string;
  readonly enlarge: string;
}

/** How a body becomes segments. */
export interface RenderOptions {
  readonly labels: ProseLabels;
  /** The address of a path of the site, with base and language. */
  readonly href: (path: string) => string;
  /** The number of the first section, where sections are numbered. */
  readonly numberFrom?: number | null;
  /** Whether headings have a link to themselves; true unless said. */
  readonly anchors?: boolean;
  /** Put before every id, for pages that show several bodies. */
  readonly idPrefix?: string;
  /** Levels by which headings move down, where a body stands below a heading of its page. */
  readonly headingShift?: number;
}
