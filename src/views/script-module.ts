/**
 * A script as a module that brings the data island it reads: for pages that load it late and carry none. `id` is
 * the island's element, `code` the bundled script.
 */
export function scriptModule(id: string, island: object, code: string): string {
  // In backticks, where its quotes need no escape of their own.
  const json = JSON.stringify(island).replace(/[\\`]|\$\{/g, '\\$&');
  return `{const e=document.createElement('script');e.type='application/json';e.id='${id}';e.textContent=\`${json}\`;document.body.append(e)}\n${code}\n`;
}
