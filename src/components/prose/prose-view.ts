import type { ProseLabels } from '../../markdown/render/segment-types.ts';
import type { Notice } from '../../model/types.ts';
import type { Context } from '../../views/context.ts';

/** A picture that lies beside a page, ready to be shown. */
export interface PictureView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  /** The picture in its full size, where it is shown smaller. */
  readonly full?: string | undefined;
}

/** The pictures of a body by what is written in it, `./new-account.png`. */
export type Pictures = ReadonlyMap<string, PictureView>;

/** What the components of a body share: where the data come from, in the language of the text. */
export interface ProseView {
  readonly context: Context;
  /** The notice in whose text it stands. */
  readonly notice: Notice | null;
  readonly labels: ProseLabels;
  readonly pictures: Pictures;
}
