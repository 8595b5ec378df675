import { messagesOf } from '../../src/i18n/messages.ts';
import { parseProse } from '../../src/markdown/parse-prose.ts';
import type { ProseLabels, RenderOptions, Segment } from '../../src/markdown/render/segment-types.ts';
import { segmentsOf } from '../../src/markdown/render/segments.ts';
import { told } from '../support/told.ts';

const labels: ProseLabels = messagesOf('pt-BR').prose;

/** How the tests show a body: Portuguese, under `/ajuda/`. */
export const OPTIONS: RenderOptions = { labels, href: (path) => `/ajuda${path}` };

/** A body as text that can be compared: HTML as it is, components and pictures as tags on lines of their own. */
export function shown(source: string, options: Partial<RenderOptions> = {}): string {
  const { prose, problems } = parseProse(source, { file: 'tutorials/e-mail/x.mdx', line: 1 });
  if (problems.length > 0)
    throw new Error(
      told(problems)
        .map(({ line, message }) => `${line}: ${message}`)
        .join('\n'),
    );
  return written(segmentsOf(prose, { ...OPTIONS, ...options }));
}

function written(segments: readonly Segment[]): string {
  return segments.map(one).join('');
}

function one(segment: Segment): string {
  switch (segment.kind) {
    case 'html':
      return segment.html.replace(/(?<=<\/(?:p|h\d|ul|ol|div|pre|section|blockquote)>)(?=<)/g, '\n');
    case 'image':
      return `⟨image ${segment.src} | ${segment.alt} | ${segment.title}⟩`;
    case 'element':
      return `<${segment.tag}${attributes(segment.attributes)}>${written(segment.children)}</${segment.tag}>\n`;
    case 'component': {
      const inner = written(segment.children);
      const tag = `${segment.name}${attributes(segment.props)}`;
      return inner === '' ? `⟨${tag}⟩` : `⟨${tag}⟩${inner}⟨/${segment.name}⟩`;
    }
  }
}

function attributes(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
