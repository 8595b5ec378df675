import type { Segment } from '../../markdown/render/segment-types.ts';

/** Whether an editor's text has something that the script of prose helps with: values and code to copy, a picture to enlarge. */
export function wantsProseScript(segments: readonly Segment[]): boolean {
  return segments.some((segment) => {
    if (segment.kind === 'html') return segment.html.includes('<pre');
    if (segment.kind === 'image') return false;
    const own = segment.kind === 'component' ? segment.name : segment.tag;
    return own === 'Settings' || own === 'Figure' || own === 'pre' || wantsProseScript(segment.children);
  });
}
