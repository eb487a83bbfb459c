// An act as a command. Its id follows from the person and the page it was sent from, so that a double click is one command.
import { createHash } from 'node:crypto';
import type { Actor } from '../../../domain/lifecycle/actor.ts';
import { hashOfJson } from '../../../events/chain.ts';
import type { PersonId } from '../../../schemas/identifiers.ts';
import { run } from '../../commands/run.ts';
import type { CommandResult } from '../../commands/types.ts';
import type { PortalDeps } from '../deps.ts';
import type { Typed } from '../fields/typed.ts';
import type { CounterKind } from './acts.ts';
import { carriedNames } from './page.tsx';

export interface GivenAct {
  readonly kind: CounterKind | 'region';
  readonly name: string;
  readonly subject?: string | undefined;
  readonly person: PersonId;
  readonly actor: Actor;
  readonly input: unknown;
  readonly typed: Typed;
  /** Instant (UTC) at which it arrived. */
  readonly now: string;
}

/** `undefined` for what did not come from a page of ours: it carries no key. */
export function give(
  { commands }: Pick<PortalDeps, 'commands'>,
  { kind, name, subject, person, actor, input, typed, now }: GivenAct,
): Promise<CommandResult> | undefined {
  const key = typed.one(carriedNames.once);
  const version = typed.one(carriedNames.version);
  if (key === undefined || !/^[\w-]{16,100}$/.test(key)) return undefined;
  return run(commands, {
    kind,
    subject,
    name,
    input,
    actor,
    commandId: createHash('sha256').update(`${person}\n${key}`).digest('base64url'),
    requestHash: hashOfJson({ name, subject: subject ?? '', body: input }),
    now,
    ...(version !== undefined && /^\d{1,9}$/.test(version) ? { seen: Number(version) } : {}),
  });
}
