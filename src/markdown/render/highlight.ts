import type { ElementContent, RootContent } from 'hast';
import apache from 'highlight.js/lib/languages/apache';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dns from 'highlight.js/lib/languages/dns';
import dos from 'highlight.js/lib/languages/dos';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import { element } from './dressing.ts';

/** What the customers of a hosting company meet, with the other names of each (`sh`, `html`, `bat`, `zone`). */
const lowlight = createLowlight({
  apache,
  bash,
  css,
  diff,
  dns,
  dos,
  http,
  ini,
  javascript,
  json,
  nginx,
  php,
  powershell,
  python,
  sql,
  xml,
  yaml,
});

/** Of the grammars' names for what they find, the four that are told apart by their looks. */
const LOOKS: Readonly<Record<string, string>> = {
  comment: 'note',
  quote: 'note',
  deletion: 'value',
  keyword: 'word',
  section: 'word',
  name: 'word',
  tag: 'word',
  type: 'word',
  string: 'text',
  addition: 'text',
  regexp: 'text',
  number: 'value',
  literal: 'value',
  variable: 'value',
  attr: 'value',
  attribute: 'value',
  meta: 'note',
};

/** A stretch of code with classes for its comments, words, texts and values; as it was where nobody knows the language. */
export function highlighted(language: string, code: string): ElementContent[] {
  if (!lowlight.registered(language)) return [{ type: 'text', value: code }];
  return merged(lowlight.highlight(language, code).children.flatMap(shown));
}

function shown(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(shown);
  const names = node.properties['className'];
  const look = LOOKS[String(Array.isArray(names) ? names[0] : '').replace(/^hljs-/, '')];
  return look === undefined ? children : [element('span', { class: `code-${look}` }, merged(children))];
}

/** Texts that stand one after another as one. */
function merged(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
