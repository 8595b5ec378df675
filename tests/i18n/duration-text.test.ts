import { expect, test } from 'vitest';
import { parseDurationRange } from '../../src/domain/time/duration.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { rangeText } from '../../src/i18n/words/duration-text.ts';
import type { Locale } from '../../src/model/types.ts';

test.each<[Locale, string, string]>([
  ['pt-BR', '4h', 'em até 4 horas'],
  ['pt-BR', '5m-4h', 'de 5 minutos a 4 horas'],
  ['pt-BR', '1h-2d', 'de 1 hora a 2 dias'],
  ['pt-BR', '5m-30m', 'de 5 a 30 minutos'],
  ['pt-PT', '1h-4h', 'de 1 a 4 horas'],
  ['es', '2d-4d', 'de 2 a 4 días'],
  ['en', '5m-30m', '5 to 30 minutes'],
  ['pt-BR', '1d', 'em até 24 horas'],
  ['pt-BR', '1bd', 'até o fim do próximo dia de atendimento'],
  ['pt-BR', '2bd', 'em até 2 dias de atendimento'],
  ['pt-BR', '1h-1bd', 'entre 1 hora e o fim do próximo dia de atendimento'],
  ['pt-BR', '1h-2bd', 'de 1 hora a 2 dias de atendimento'],
  ['pt-BR', '1bd-5bd', 'de 1 a 5 dias de atendimento'],
  ['pt-BR', '1bd-1bd', 'até o fim do próximo dia de atendimento'],
  ['pt-PT', '90m', 'no prazo de 90 minutos'],
  ['pt-PT', '1bd', 'até ao fim do dia de atendimento seguinte'],
  ['es', '30m-1bd', 'entre 30 minutos y el final del siguiente día de atención'],
  ['es', '1bd-3bd', 'de 1 a 3 días de atención'],
  ['en', '4h', 'within 4 hours'],
  ['en', '5m-4h', '5 minutes to 4 hours'],
  ['en', '1bd', 'by the end of the next working day'],
])('in %s a reply time of %s is %s', (locale, range, text) => {
  const parsed = parseDurationRange(range);
  expect(parsed && rangeText({ locale, t: messagesOf(locale) }, parsed)).toBe(text);
});
