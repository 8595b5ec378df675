import { isZone } from '../../domain/time/offset-periods.ts';
import { say } from '../../i18n/problems/say.ts';
import { quoted, type Read, readBy } from './fault.ts';
import { nearest } from './nearest.ts';

/** An IANA time zone: `America/Sao_Paulo`. */
export const zone = () => readBy(readZone);

function readZone(text: string): Read<string> {
  if (isZone(text)) return { value: text };
  const known = Intl.supportedValuesOf('timeZone');
  const near =
    nearest(text, known) ?? known.find((name) => sameTown(name, text)) ?? nearest(`Europe/${text}`, known);
  const fix =
    near === null
      ? say('write a zone like America/Sao_Paulo or Europe/Lisbon')
      : say('did you mean {near}?', { near });
  return {
    code: 'unknown-zone',
    message: say('is {text}, a time zone that nobody knows', { text: quoted(text) }),
    fix,
  };
}

function sameTown(zone: string, text: string): boolean {
  const town = zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
  return (
    town ===
    text
      .toLowerCase()
      .replace(/^.*\//, '')
      .replace(/[\s-]+/g, '_')
  );
}
