import type { EditorTexts } from '../../src/i18n/editor-texts.ts';
import { fill } from '../../src/i18n/fill.ts';
import type { Problem } from '../../src/model/problem.ts';

const STYLE =
  'font:15px/1.5 system-ui,sans-serif;background:#fff;color:#16202b;border-block-end:3px solid #7d0a34;padding:12px 20px;position:relative;z-index:99;max-height:60vh;overflow:auto';

/** The problems of the content as they stand above a page; empty where there are none. */
export function problemPanel(problems: readonly Problem[], texts: EditorTexts['dev']): string {
  if (problems.length === 0) return '';
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const told = [
    ...(errors.length === 0
      ? []
      : [`<p><strong>${escaped(countText(texts.errors, errors))}</strong></p>`, listOf(errors)]),
    ...(warnings.length === 0
      ? []
      : [
          `<details><summary>${escaped(countText(texts.warnings, warnings))}</summary>${listOf(warnings)}</details>`,
        ]),
  ];
  return `<aside id="ContentProblems" style="${STYLE}">${told.join('')}</aside>`;
}

/** A page with the problems alone, for content that has not been sound yet. */
export function problemPage(problems: readonly Problem[], texts: EditorTexts['dev']): string {
  const panel = problemPanel(problems, texts);
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(texts.title)}</title>${panel}<p style="padding:0 20px">${escaped(texts.mend)}</p>`;
}

/** A page with the panel at the top of its body. */
export function withPanel(html: string, panel: string): string {
  return html.replace(/<body[^>]*>/, (body) => body + panel);
}

const countText = (text: string, problems: readonly Problem[]): string =>
  fill(text, { count: String(problems.length) });

function listOf(problems: readonly Problem[]): string {
  const items = problems.map(({ file, line, column, message, fix }) => {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    const remedy = fix === null ? '' : `<br>→ ${escaped(fix)}`;
    return `<li><code>${escaped(place)}</code> ${escaped(message)}${remedy}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
