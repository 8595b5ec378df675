import type { Messages } from './messages.ts';
import { ptBR } from './pt-br.ts';

export const es: Messages = ptBR;
