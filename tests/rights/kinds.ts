// What the tests of rights need to know of a kind of case: how one is brought to each state, and what each command waits for.
import type { CommandDeps } from '../../functions/commands/types.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import type { Database } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import type { Name } from './cast.ts';

export interface House {
  readonly database: Database;
  readonly deps: CommandDeps;
  readonly applying?: Applying;
}

export interface Applying {
  readonly organisation: string;
  readonly contactEmail: string;
  readonly partner: string;
}

/** Whom the table lets through and a guard does not. */
interface GuardedCell {
  readonly name: string;
  readonly state: string;
  readonly command: string;
}

export interface RightsKind {
  readonly kind: CaseKindName;
  readonly commands: readonly string[];
  /** Given by whoever holds the link of a nomination. */
  readonly byLink: readonly string[];
  /** The states up to the review, and those after it: half of the work each. */
  readonly applying: readonly string[];
  readonly deciding: readonly string[];
  /** Who began every case of the kind. */
  readonly beganBy: Name;
  /** In which nobody has applied yet, or nobody can have declared an interest. */
  readonly beforeSubmission: readonly string[];
  /** One state that lies in the queue of an officer, a chair and a decider each. */
  readonly queued: readonly string[];
  /** In which the applicant writes on the form. */
  readonly written: readonly string[];
  /** In which no decision term runs, although it was handed in. */
  readonly withoutClock: readonly string[];
  /** What is not of the case itself and must be put back with it. */
  readonly alongside: readonly string[];
  /** A number of the kind that was never given out. */
  readonly absent: string;
  /** Before the first case of the kind. */
  prepare(house: House): Promise<void>;
  brought(house: House, state: string, applying?: Applying): Promise<LiveCase>;
  /** What must have happened besides arriving in the state, so that a command is possible; `undefined`: nothing. */
  ready(
    state: string,
    command: string,
  ): ((on: LiveCase, house: House) => Promise<string | undefined>) | undefined;
  guardFor(cell: GuardedCell): string | undefined;
}
