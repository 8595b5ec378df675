import type { z } from 'zod';

/** The manual's entry for a field: what to write, an example as it stands in the file, and what holds without it. */
export interface Manual {
  readonly write: string;
  readonly example: string;
  /** What holds where the field is left out; left out itself where the field is required. */
  readonly unless?: string;
}

/** A field with its entry in the manual: `description` and `example` are read by the check, the guide and the editor. */
export function field<S extends z.ZodType>(schema: S, manual: Manual): S {
  const unless = manual.unless === undefined ? 'Required.' : `Unless written: ${manual.unless}.`;
  return schema.meta({
    description: `${manual.write} Example: \`${manual.example}\`. ${unless}`,
    example: manual.example,
  });
}
