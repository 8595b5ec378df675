import { type Said, say } from '../../i18n/problems/say.ts';
import type { Finding } from '../report.ts';
import { decoded } from './url-fault.ts';

const PICTURE = /^\.\/[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif)$/;

/** What is wrong with the file of a picture, or null: a raster image beside the page. */
export function pictureFault(src: string): Finding | null {
  const name = decoded(src);
  if (PICTURE.test(name)) return null;
  const bad = (message: Said, fix: Said): Finding => ({ code: 'bad-picture', message, fix });
  const file = name.split(/[/\\]/).at(-1) ?? '';
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) {
    return bad(
      say('the picture lies elsewhere'),
      say('put it beside the page and write ./{file}', { file: plainName(file) }),
    );
  }
  if (name.replace(/^\.\//, '').includes('/')) {
    return bad(
      say('the picture does not lie beside the page'),
      say('put it there and write ./{file}', { file: plainName(file) }),
    );
  }
  if (!/\.(?:png|jpe?g|webp|avif)$/i.test(name)) {
    return bad(
      file === '' ? say('no picture is named') : say('{file} is no picture that is shown', { file }),
      say('save it as .png, .jpg, .webp or .avif'),
    );
  }
  if (PICTURE.test(`./${name}`))
    return bad(say('the picture is written {name}', { name }), say('write ./{name}', { name }));
  return bad(
    say('the picture is called {name}', { name }),
    say('rename the file and write ./{file}', { file: plainName(file) }),
  );
}

/** What is wrong with the description of a picture, or null. */
export function altFault(alt: string): Finding | null {
  if (alt.trim() !== '') return null;
  const fix = say('write ![what it shows](./name.png): it is what people hear who cannot see it');
  return { code: 'missing-alt', message: say('a picture without a description'), fix };
}

function plainName(file: string): string {
  const plain = file
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9._-]+/g, '-').replace(/^[^a-z0-9]+/, '') || 'name.png';
}
