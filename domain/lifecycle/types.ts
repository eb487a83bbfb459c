// The shape of a lifecycle: a table of rows. From it follow what may happen, who may do it, the condition under which it is
// written, the diagram in the documentation and the test that walks every cell.
import type { Envelope } from '../../events/envelope.ts';
import type { Bilingual } from '../../schemas/text.ts';
import type { Actor } from './actor.ts';
import type { RecordChange } from './records.ts';

/** What an aggregate has at least; a kind adds its own. */
export interface AggregateLike {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly chain?: string | undefined;
  readonly changedAt?: string | undefined;
}

/** What a decision may look at. Nothing else: no clock, no chance, no database. */
export interface Context<Case, Input, Facts> {
  readonly case: Case;
  readonly input: Input;
  readonly actor: Actor;
  readonly facts: Facts;
  /** Instant (UTC, ISO 8601) at which the command arrived at the server. */
  readonly now: string;
  /** Fresh random strings, one set per attempt. */
  readonly random: { readonly id: string; readonly secret: string; readonly salt: string };
  /** Salted hash of a text, under this command's salt. */
  seal(value: unknown): string;
}

/** A condition of a row; when it does not hold the command is refused with its words. */
export interface Guard<Ctx> {
  readonly code: string;
  /** What is wrong and what to do, for the person who asked. */
  readonly says: Bilingual;
  /** Where in the input it is wrong, as a JSON Pointer. */
  readonly at?: string;
  /** Turns on the case and on who asks alone: it can be told before anybody tries. */
  readonly beforehand?: true;
  /** What is lacking, one by one, where the words above say only that something is. */
  lacks?(context: Ctx): readonly Bilingual[];
  holds(context: Ctx): boolean;
}

export interface Row<
  State extends string,
  Command extends string,
  Capacity extends string,
  Event extends string,
  Ctx,
  Data,
  Fact extends string,
> {
  readonly from: readonly State[];
  readonly command: Command;
  readonly by: readonly Capacity[];
  /** What must be loaded from outside the head row before deciding. */
  readonly facts?: readonly Fact[];
  readonly when?: readonly Guard<NoInfer<Ctx>>[];
  /** `same`: the case stays in whichever state it is. */
  readonly to: State | 'same' | { readonly oneOf: readonly State[]; pick(context: Ctx): State };
  readonly emits: Event;
  /** Somebody else was first: `retry` decides anew on the new state; `tell` asks the version the person saw and tells what changed. */
  readonly contention: 'retry' | 'tell';
  data(context: Ctx): Omit<Data, 'state'>;
  records?(context: Ctx): readonly RecordChange[];
  /** Another case that begins in the same transaction, by a command of the same actor. */
  begins?(context: Ctx): Beginning;
}

/** A case that another one brings forth. */
export interface Beginning {
  readonly id: string;
  readonly command: string;
  readonly input: unknown;
}

/** A row of any lifecycle, as the engine sees it. */
export type AnyRow = Row<
  string,
  string,
  string,
  string,
  Context<AggregateLike, unknown, object>,
  Record<string, unknown>,
  string
>;

export interface Lifecycle {
  readonly kind: string;
  readonly states: readonly string[];
  readonly terminal: readonly string[];
  readonly rows: readonly AnyRow[];
  /** Full CloudEvents type of an event name. */
  eventType(name: string): string;
  /** The case that does not exist yet. */
  blank(id: string): AggregateLike;
  /** Folds one event into the case. Pure and total for every event the table can emit. */
  evolve(current: AggregateLike, event: Envelope): AggregateLike;
  capacitiesOf(actor: Actor, current: AggregateLike): readonly string[];
  /** Whether somebody in this capacity may know of the case in its present state. */
  mayRead(capacity: string, state: string): boolean;
}

export type Refusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'unknown-command'; readonly commands: readonly string[] }
  | { readonly code: 'wrong-state'; readonly state: string; readonly allowed: readonly string[] }
  | { readonly code: 'not-permitted'; readonly allowed: readonly string[] }
  | {
      readonly code: 'guard';
      readonly guard: string;
      readonly says: Bilingual;
      readonly at?: string;
      readonly lacks?: readonly Bilingual[];
    };

export interface Decided {
  readonly event: Envelope;
  readonly next: AggregateLike;
  readonly records: readonly RecordChange[];
  readonly begins?: Beginning;
}
