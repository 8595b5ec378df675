/** An answer as JSON, ended by a line end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
