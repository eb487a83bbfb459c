// What every door gives to the one way in, and what it gets back.
import type { Command } from '../../domain/lifecycle/engine.ts';
import type { Refusal } from '../../domain/lifecycle/types.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Kind } from '../../schemas/case.ts';
import type { CaseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import type { PeopleStore } from '../platform/peopleStore.ts';
import type { Random } from '../platform/random.ts';

export interface CommandDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'ofRound'>;
  readonly people: Pick<PeopleStore, 'get' | 'getAll'>;
  readonly random: () => Random;
  /** Waits before attempt `n` (1, 2, …) after contention. */
  readonly pause: (attempt: number) => Promise<void>;
}

export interface CommandRequest extends Command {
  readonly kind: Kind;
  /** The case number (or id of a round, region or pact); absent for the command that begins a case: its number is given out here. */
  readonly subject?: string | undefined;
  /** Instant (UTC) at which the request arrived at the server. */
  readonly now: string;
  /** The version of the case this person saw; rows that `tell` ask for it. */
  readonly seen?: number | undefined;
}

/** The answer to a command: read from its event alone, so that a repeat gets the very same. */
export interface Accepted {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly event: { readonly id: string; readonly type: string; readonly time: string };
}

export type CommandRefusal =
  | Refusal
  /** The row tells: say which version you saw. */
  | { readonly code: 'version-required'; readonly version: number }
  | { readonly code: 'changed-meanwhile'; readonly version: number; readonly since: readonly Envelope[] }
  | { readonly code: 'key-reused' }
  | { readonly code: 'form-changed' }
  | { readonly code: 'slug-taken' }
  /** So many others at once that it could not be written; nothing was. */
  | { readonly code: 'busy' };

export type CommandResult =
  | { readonly ok: true; readonly accepted: Accepted; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: CommandRefusal };

export const refuse = (refusal: CommandRefusal): CommandResult => ({ ok: false, refusal });

export function acceptedFrom(event: Envelope): Accepted {
  const { id, type, time, subject, sequence, data } = event;
  return { id: subject, version: Number(sequence), state: String(data['state']), event: { id, type, time } };
}
