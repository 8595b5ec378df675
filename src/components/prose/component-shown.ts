import type { ComponentSegment } from '../../markdown/render/segment-types.ts';
import type { ProseView } from './prose-view.ts';

/** What every component that an editor writes is given; what stands in it is its slot. */
export interface ComponentShown {
  readonly segment: ComponentSegment;
  readonly view: ProseView;
}
