/**
 * Puts values into the named places of a message: `fill('até {time}', { time: '18:00' })` is `até 18:00`.
 * A place without a value stays as it is, so that a mistake shows.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
