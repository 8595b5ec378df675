const MARKS = String.raw`[*_~\]\s]{0,6}`;
const MONTH = `(?:${[
  'jan(?:eiro|uary)?|ene(?:ro)?|fev(?:ereiro)?|feb(?:rero|ruary)?|mar(?:c\u0327?o|ço|zo|ch)?|abr(?:il)?|apr(?:il)?',
  'maio?|mayo?|jun(?:ho|io|e)?|jul(?:ho|io|y)?|ago(?:sto)?|aug(?:ust)?|set(?:embro|iembre)?|sept?(?:iembre|ember)?',
  'out(?:ubro)?|oct(?:ubre|ober)?|nov(?:embro|iembre|ember)?|dez(?:embro)?|dec(?:ember)?|dic(?:iembre)?',
].join('|')})(?![a-zà-ÿ])`;

const DATES = new RegExp(
  [
    String.raw`\d${MARKS}/${MARKS}\d`,
    String.raw`\d{4}${MARKS}-${MARKS}\d`,
    String.raw`\d${MARKS}[.-]${MARKS}\d{1,2}${MARKS}[.-]${MARKS}\d{4}`,
    String.raw`\d[^\d]{0,24}\b${MONTH}`,
    String.raw`\b${MONTH}[^\d\n]{0,12}\d`,
    String.raw`\b(?:primeiro|primero|first)\b`,
  ].join('|'),
  'i',
);
const TIMES = /\d\s?(?:[:h]\d\d|h\b|[ap]\.?m)|\b(?:das|las|from|between)\s+\d|(?:^|\s)[àa]s\s+\d/i;
/** An at sign, or eight figures close together. */
const CONTACTS = /@|\d(?:[^\d\n]{0,4}\d){7}/;

/** What a text may say, found out at a glance: most pages say nothing of the kind, and are not read further. */
export function mayHold(source: string): {
  readonly dates: boolean;
  readonly times: boolean;
  readonly contacts: boolean;
} {
  return { dates: DATES.test(source), times: TIMES.test(source), contacts: CONTACTS.test(source) };
}
