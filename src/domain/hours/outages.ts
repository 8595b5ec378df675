import type { Instant } from '../time/types.ts';
import { sweep } from './sweep.ts';
import type { Outage, Schedule, Segment, Source } from './types.ts';

/**
 * What holds from `from` to `until`, incidents included? Where one says that the channel is down, it is closed for
 * that reason, which displaces the first layer below that has another state at the same instant.
 */
export function segmentsWithOutages(schedule: Schedule, from: Instant, until: Instant): Segment[] {
  const segments = sweep(schedule, from, until);
  const outages = schedule.outages.filter((outage) => outage.from < until && endOf(outage) > from);
  if (outages.length === 0) return segments;

  const layers = [
    segments,
    sweep({ ...schedule, notices: new Map() }, from, until),
    sweep({ ...schedule, notices: new Map(), holidays: new Map() }, from, until),
  ];
  const cuts = new Set(layers.flat().map((segment) => segment.from));
  for (const outage of outages) {
    if (outage.from > from) cuts.add(outage.from);
    if (endOf(outage) < until) cuts.add(endOf(outage));
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.flatMap((start, index): Segment[] => {
    const stretch = { from: start, until: starts[index + 1] ?? until };
    const outage = outages.find((one) => one.from <= start && start < endOf(one));
    const said = segmentAt(segments, start);
    if (!outage) return said ? [{ ...said, ...stretch }] : [];
    const reason = { layer: 'incident', id: outage.incident, displaced: displacedAt(layers, start) } as const;
    return [{ ...stretch, state: 'closed', reason }];
  });
}

function displacedAt(layers: readonly (readonly Segment[])[], at: Instant): Source | null {
  for (const layer of layers) {
    const said = segmentAt(layer, at);
    if (said && said.state !== 'closed') return { layer: said.reason.layer, id: said.reason.id };
  }
  return null;
}

/** Segments have no gaps: the last that begins by then. */
function segmentAt(segments: readonly Segment[], at: Instant): Segment | undefined {
  let low = 0;
  for (let high = segments.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.from ?? at) <= at) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

function endOf(outage: Outage): Instant {
  return outage.until ?? Number.POSITIVE_INFINITY;
}
