import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { pointAt, type Report } from '../report.ts';
import { neutralised, withoutMarkup } from './neutral-text.ts';
import { findingOf, readSyntaxError, type SyntaxFault } from './syntax-fault.ts';

/** A body's tree, its text still with stand-ins (see neutral-text.ts). */
export interface BodyTree {
  readonly tree: Root;
  /** The text that the tree's positions count in, stand-ins included; as long as the source. */
  readonly neutral: string;
  /** False where tags had to be passed over, so that what stands in what cannot be judged. */
  readonly whole: boolean;
}

const FEATURES = {
  smartPunctuation: false,
  frontmatter: false,
  // The labels are put in when a page is rendered, in its language; no slug has a capital letter.
  gfm: { footnotes: { label: '', backLabel: '{reference}', clobberPrefix: 'Note-' } },
} as const;

/** How often a body is parsed again to find the next fault. */
const MOST_ATTEMPTS = 12;

/** Parses a body as MDX without its code; null where it cannot be read, with every fault of its tags reported. */
export function readBody(source: string, report: Report): BodyTree | null {
  let neutral = neutralised(source);
  const orphans = new Map<string, number>();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return { tree: mdxToHast(neutral, { features: FEATURES }) as Root, neutral, whole: attempt === 0 };
    } catch (error) {
      const fault = readSyntaxError(error, source);
      if (!takesOrphan(orphans, fault)) {
        report(pointAt(source, fault.offset), findingOf(fault, source));
        if (opensInVain(fault)) addOrphan(orphans, fault.name);
      }
      const next = withoutMarkup(neutral, fault.offset, fault.length);
      if (next === null) return null;
      neutral = next;
    }
  }
  return null;
}

/** A closing tag whose opening one is passed over is no fault of its own. */
function takesOrphan(orphans: Map<string, number>, fault: SyntaxFault): boolean {
  const left = fault.kind === 'unopened' ? (orphans.get(fault.name) ?? 0) : 0;
  if (left > 0) orphans.set(fault.name, left - 1);
  return left > 0;
}

function opensInVain({ kind, selfClosing }: SyntaxFault): boolean {
  return kind === 'unclosed' || (kind === 'unreadable' && !selfClosing);
}

function addOrphan(orphans: Map<string, number>, name: string): void {
  orphans.set(name, (orphans.get(name) ?? 0) + 1);
}
