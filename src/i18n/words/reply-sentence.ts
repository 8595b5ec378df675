import type { ReplyWindow } from '../../domain/hours/types.ts';
import { fill } from '../fill.ts';
import { type MomentSpeaker, momentText } from './moment-text.ts';

/** When what is written now is answered: `Escrevendo agora, a resposta vem entre 16:05 e amanhã às 11:00.` */
export function replySentence(
  speaker: MomentSpeaker,
  { earliest, latest }: ReplyWindow,
  day: 'usual' | 'peak',
): string {
  const { sentences } = speaker.t;
  const to = momentText(speaker, latest, 'bare');
  if (earliest === null) return fill(day === 'peak' ? sentences.peakBy : sentences.answeredBy, { to });
  const from = momentText(speaker, earliest, 'bare');
  return fill(day === 'peak' ? sentences.peak : sentences.answered, { from, to });
}
