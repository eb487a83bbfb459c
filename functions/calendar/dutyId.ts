// The id of the command that fulfils a duty: the same for the same duty, so that a second daily run does nothing.
import { createHash } from 'node:crypto';
import type { Duty } from '../../domain/case/duties.ts';

/** Made of case, command, term, days before the last one, and the day it is about. */
export function dutyId(caseId: string, { command, input, due }: Duty): string {
  const { term = '', days = '' } = input;
  return createHash('sha256').update([caseId, command, term, days, due].join('\n')).digest('base64url');
}
