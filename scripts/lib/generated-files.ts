import { jsonSchemas } from '../../src/schemas/json-schemas.ts';
import { problemPage } from './problem-page.ts';

/** Where the JSON Schemas stand. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** Every file of the project that is made from its tables, by its path: `npm run docs` writes them. */
export function generatedFiles(): Readonly<Record<string, string>> {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => [
    `${SCHEMA_FOLDER}/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return { 'docs/problems.md': problemPage(), ...Object.fromEntries(schemas) };
}
