import { type YamlValue, yamlText } from './yaml-text.ts';

/** The text of a page's file: its front matter between two lines of `---`, and its body. */
export function pageText(frontMatter: { readonly [key: string]: YamlValue }, body = ''): string {
  const text = body.trim();
  return `---\n${yamlText(frontMatter)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
