import { expect, test } from 'vitest';
import { scriptModule } from '../../src/views/script-module.ts';

test('a module brings its island as it is, whatever its texts hold', () => {
  const island = { text: 'a "b" \'c\' `d` $' + '{e} \\ \\n \n $& </script> é 🕘', list: [1, null] };
  const element = { textContent: '', id: '', type: '' };
  const document = { createElement: () => element, body: { append: () => undefined } };
  const ran: string[] = [];
  new Function('document', 'ran', scriptModule('Words', island, 'ran.push(`code`)'))(document, ran);
  expect(JSON.parse(element.textContent)).toEqual(island);
  expect([element.id, element.type, ...ran]).toEqual(['Words', 'application/json', 'code']);
});
