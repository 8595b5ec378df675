import { resolve } from 'node:path';
import ts from 'typescript';

/** The types of schema.org of which the site tells, each as the package of its types names them. */
const TYPES: Readonly<Record<string, string>> = {
  Organization: 'Organization',
  Article: 'Article',
  BreadcrumbList: 'BreadcrumbList',
  'Organization,Place': 'MergeLeafTypes<[OrganizationLeaf, PlaceLeaf]>',
};
const IMPORTED =
  'Organization, OrganizationLeaf, Article, BreadcrumbList, PlaceLeaf, MergeLeafTypes, WithContext';
const FILE = resolve(import.meta.dirname, 'blocks-of-structured-data.ts');

/**
 * What the compiler finds in blocks of structured data by the types of schema.org: types and properties that it does not
 * know, values of another kind. Each is a message with the block; blocks of an unknown type are named too.
 */
export function schemaOrgFaults(
  blocks: readonly { readonly '@type'?: string | readonly string[] }[],
): readonly string[] {
  const lines = blocks.map((block, index) => {
    const type = TYPES[String(block['@type'])] ?? 'never';
    return `export const block${index}: ${type === 'never' ? type : `WithContext<${type}>`} = ${JSON.stringify(block)};`;
  });
  const text = [`import type { ${IMPORTED} } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2020.d.ts'],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (resolve(name) === FILE ? text : readFile(name));
  host.fileExists = (name) => resolve(name) === FILE || fileExists(name);
  const source = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : source(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length - 2;
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')} in ${JSON.stringify(blocks[line]).slice(0, 300)}`;
  });
}
