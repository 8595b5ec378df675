import { CODES, type CodeRow } from '../../src/model/codes.ts';

/** `docs/problems.md`: every problem that the check can report, with its cause and its remedy, from the table of codes. */
export function problemPage(): string {
  return `# Every problem of the check

\`npm run check\` names each problem with file, line, column and what to type instead; with \`--json\` its \`code\`
too. An error keeps the site from being published, and what was published before stays. A warning does not.

<!-- Made by \`npm run docs\` from src/model/codes.ts: change the table there. -->

## Errors

${tableOf('error')}
## Warnings

${tableOf('warning')}`;
}

function tableOf(severity: CodeRow['severity']): string {
  const rows = Object.entries(CODES)
    .filter(([, row]) => row.severity === severity)
    .map(([code, { means, remedy }]) => `| \`${code}\` | ${cell(means)} | ${cell(remedy)} |\n`);
  return `| code | cause | remedy |\n| --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text
    .replace(/<[^>]*>/g, '`$&`')
    .replaceAll('|', '\\|')
    .replace(/(?<!`)<(?! )/g, '\\<');
}
