/** What an attribute can name; the model checks that it exists. */
export type ReferenceTarget =
  | 'department'
  | 'channel'
  | 'department-or-channel'
  | 'department-or-calendar'
  | 'channel-or-kind'
  | 'link'
  | 'section';

/** What an attribute's text must be. */
export type AttributeType =
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'url' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'text' }
  | { readonly kind: 'reference'; readonly to: ReferenceTarget };

/** One attribute that a component takes. */
export interface AttributeSpec {
  readonly type: AttributeType;
  /** What to write. */
  readonly doc: string;
  /** What holds where it is left out; null: it is required. */
  readonly unless: string | null;
  /** The attribute that must have this value for this one to mean anything. */
  readonly onlyWith?: { readonly attribute: string; readonly is: string };
}

/**
 * What stands between a component's tags: nothing, words (within a line), blocks of Markdown,
 * just one list, just one numbered list, or only components of these names.
 */
export type Holds = 'nothing' | 'words' | 'blocks' | 'list' | 'numbered-list' | readonly string[];

/** One component that an editor can write. */
export interface ComponentSpec {
  /** Whether it stands by itself between paragraphs or within a line. */
  readonly place: 'block' | 'line';
  readonly holds: Holds;
  /** The component that it must stand in, or null. */
  readonly within: string | null;
  /** Whether it is a link, so that no other link can stand round it or in it. */
  readonly link?: boolean;
  /** True where what it shows comes from the company's data; else from what stands in it. */
  readonly data: boolean;
  /** The folder of pages in which it can stand, where it cannot stand in every page. */
  readonly folder?: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** What it shows, for the reference and the guide. */
  readonly doc: string;
  readonly example: string;
}
