// The answer to a nomination as a command. Its id follows from case, answer and person, so that a double click is one command.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Actor } from '../../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../../events/chain.ts';
import { koploperCommands } from '../../../schemas/commands/koploper.ts';
import { noticeChannel } from '../../../schemas/notices.ts';
import type { Person } from '../../../schemas/person.ts';
import type { CommandRequest } from '../../commands/types.ts';
import type { Link } from './nominated.ts';
import type { Rejection } from './rejection.ts';

/** The two forms of the page. An empty reason is none; how notices go out is chosen by nobody but the person. */
export const answerForm = z.object({
  answer: z.enum(['accept', 'decline']),
  notices: z.optional(noticeChannel),
  reason: z._default(z.string(), ''),
});
type Answer = z.infer<typeof answerForm>;

/** Accepting takes somebody who is signed in; declining takes the link, and does not ask who holds it. */
export function answerIn(
  { answer, notices, reason: typed }: Answer,
  link: Link,
  person: Pick<Person, 'id'> | undefined,
  now: string,
): CommandRequest | Rejection {
  const { secret } = link;
  if (answer === 'accept') {
    if (!person) return { why: 'signed-out' };
    if (!notices) return { why: 'no-choice' };
    const given = { electronicNotice: notices === 'mail' };
    return commandOf(link, 'accept-nomination', { kind: 'nominee', person: person.id }, given, now);
  }
  const given = typed.trim() === '' ? {} : { reason: typed.trim() };
  const taken = koploperCommands['decline-nomination'].safeParse({ secret, ...given }).success;
  return taken
    ? commandOf(link, 'decline-nomination', { kind: 'nominee' }, given, now)
    : { why: 'reason', typed };
}

function commandOf(
  { caseNumber, secret }: Link,
  name: 'accept-nomination' | 'decline-nomination',
  actor: Extract<Actor, { kind: 'nominee' }>,
  given: Readonly<Record<string, string | boolean>>,
  now: string,
): CommandRequest {
  const asked = [caseNumber, name, actor.person ?? ''];
  return {
    kind: 'koploper',
    subject: caseNumber,
    name,
    input: { secret, ...given },
    actor,
    commandId: createHash('sha256').update(asked.join('\n')).digest('hex'),
    requestHash: hashOfJson({ asked, ...given }),
    now,
  };
}
