const MARKS = String.raw`[*_~\]\s]{0,6}`;
const MONTH = 'jan|ene|fe[bv]|mar|a[bp]r|ma[iy]|ju[nl]|ago|aug|se[tp]|out|oct|nov|de[zc]|dic';

const DATES = new RegExp(
  [
    String.raw`\d${MARKS}[/.-]${MARKS}\d`,
    String.raw`\d[^\d]{0,24}\b(?:${MONTH})`,
    String.raw`\b(?:${MONTH})[^\d\n]{0,12}\d`,
    String.raw`\b(?:primeiro|primero|first)\b`,
  ].join('|'),
  'i',
);
const TIMES = /\d\s?(?:[:h]\d\d|h\b|[ap]\.?m)|\b(?:das|las|from|between)\s+\d/i;
const CONTACTS = /@|\d[\d ().\u00a0\u2010-\u2015/-]{5,28}\d/;

/** What a text may say, found out at a glance: most pages say nothing of the kind, and are not read further. */
export function mayHold(source: string): {
  readonly dates: boolean;
  readonly times: boolean;
  readonly contacts: boolean;
} {
  return { dates: DATES.test(source), times: TIMES.test(source), contacts: CONTACTS.test(source) };
}
