// A partner's answer as a command. Its id follows from invitation and answer, so that a double click is one command.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { hashOfJson } from '../../../events/chain.ts';
import { caseCommands } from '../../../schemas/commands/case.ts';
import type { CommandRequest } from '../../commands/types.ts';
import type { Invitation } from './invitation.ts';

/** The two forms of the page. An empty reason is none. */
export const answerForm = z.object({
  answer: z.enum(['confirm', 'decline']),
  reason: z._default(z.string(), ''),
});
export type Answer = z.infer<typeof answerForm>;

/** `undefined` when the reason cannot be taken: too long, or with characters that no text has. */
export function answerCommand(
  { kind, caseNumber, partner: { id: partner, secret, invitedAt } }: Invitation,
  { answer, reason }: Answer,
  now: string,
): CommandRequest | undefined {
  const declines = answer === 'decline';
  const name = declines ? 'decline-partnership' : 'confirm-partnership';
  const given = declines && reason.trim() !== '' ? { reason: reason.trim() } : {};
  const input = caseCommands[name].safeParse({ partner, secret, ...given });
  if (!input.success) return undefined;
  return {
    kind,
    subject: caseNumber,
    name,
    input: input.data,
    actor: { kind: 'partner', partner },
    commandId: createHash('sha256').update(`${partner}\n${answer}\n${invitedAt}`).digest('hex'),
    requestHash: hashOfJson({ partner, answer, ...given }),
    now,
  };
}
