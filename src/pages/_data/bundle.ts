import { minifiedModule } from '../../publish/minified-module.ts';

const bundles = new Map<string, Promise<string>>();

/** A script of the browser as one minified module, with all that it imports. */
export function bundleOf(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? minifiedModule(entry);
  bundles.set(entry, known);
  return known;
}
