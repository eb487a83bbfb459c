// The engine: one table in, one decision out. It knows no case kind and no database.
import { chainHash } from '../../events/chain.ts';
import { type Envelope, eventSource, sequenceOf } from '../../events/envelope.ts';
import type { Bilingual } from '../../schemas/text.ts';
import { seal } from '../seal.ts';
import { type Actor, authContext } from './actor.ts';
import type { AggregateLike, AnyRow, Context, Decided, Lifecycle, Refusal } from './types.ts';

export interface Command {
  readonly name: string;
  /** Parsed by the command's schema before it comes here. */
  readonly input: unknown;
  readonly actor: Actor;
  /** Names the command, not the case: derived from who acts and their Idempotency-Key, or from a duty of the system. */
  readonly commandId: string;
  /** SHA-256 of the request's body, so that a repeat with another body is told apart. */
  readonly requestHash: string;
}

/** A command that somebody's role allows and who they are does not. */
export interface Barred {
  readonly command: string;
  readonly says: Bilingual;
}

export interface Circumstances {
  readonly facts: object;
  readonly now: string;
  readonly random: Context<unknown, unknown, unknown>['random'];
}

/** The row that a command would take from the present state, or why there is none for this actor. */
export function rowFor(
  lifecycle: Lifecycle,
  current: AggregateLike,
  actor: Actor,
  command: string,
): AnyRow | Refusal {
  const capacities = lifecycle.capacitiesOf(actor, current);
  const rows = lifecycle.rows.filter((row) => row.command === command);
  const here = rows.find((row) => row.from.includes(current.state));
  const permitted = here?.by.some((capacity) => capacities.includes(capacity));
  if (here && permitted) return here;
  if (!capacities.some((capacity) => lifecycle.mayRead(capacity, current.state)))
    return { code: 'not-found' };
  if (rows.length === 0) {
    return { code: 'unknown-command', commands: [...new Set(lifecycle.rows.map((row) => row.command))] };
  }
  const allowed = allowedCommands(lifecycle, current, actor);
  return here ? { code: 'not-permitted', allowed } : { code: 'wrong-state', state: current.state, allowed };
}

/** The commands this actor could give now: the buttons. Guards are not asked, because they need the input. */
export function allowedCommands(
  lifecycle: Lifecycle,
  current: AggregateLike,
  actor: Actor,
): readonly string[] {
  const capacities = lifecycle.capacitiesOf(actor, current);
  return lifecycle.rows
    .filter(
      (row) => row.from.includes(current.state) && row.by.some((capacity) => capacities.includes(capacity)),
    )
    .map((row) => row.command);
}

/** Of those, the ones that this time are for somebody else in the same role, and why. */
export function barredCommands(
  lifecycle: Lifecycle,
  current: AggregateLike,
  actor: Actor,
): readonly Barred[] {
  const context = {
    case: current,
    actor,
    input: {},
    facts: {},
    now: '',
    random: { id: '', secret: '', salt: '' },
    seal: () => '',
  };
  return allowedCommands(lifecycle, current, actor).flatMap((command) => {
    const row = rowFor(lifecycle, current, actor, command);
    const guards = 'code' in row ? [] : (row.when ?? []);
    const barring = guards.find((guard) => guard.beforehand && !guard.holds(context));
    return barring ? [{ command, says: barring.says }] : [];
  });
}

/** Decides a command. Pure: the same arguments give the same answer. The caller has loaded the facts the row names. */
export function decide(
  lifecycle: Lifecycle,
  current: AggregateLike,
  command: Command,
  circumstances: Circumstances,
): Decided | Refusal {
  const row = rowFor(lifecycle, current, command.actor, command.name);
  if ('code' in row) return row;
  const context: Context<AggregateLike, unknown, object> = {
    case: current,
    input: command.input,
    actor: command.actor,
    facts: circumstances.facts,
    now: laterOf(circumstances.now, current.changedAt),
    random: circumstances.random,
    seal: (value) => seal(circumstances.random.salt, value),
  };
  const objection = row.when?.find((guard) => !guard.holds(context));
  if (objection) {
    const { code: guard, says, at } = objection;
    const lacks = objection.lacks?.(context);
    return {
      code: 'guard',
      guard,
      says,
      ...(at === undefined ? {} : { at }),
      ...(lacks === undefined ? {} : { lacks }),
    };
  }
  const state = stateAfter(row, context);
  const event = eventOf(lifecycle, current, command, context.now, row.emits, { state, ...row.data(context) });
  const begins = row.begins?.(context);
  return {
    event,
    next: evolve(lifecycle, current, event),
    records: row.records?.(context) ?? [],
    ...(begins === undefined ? {} : { begins }),
  };
}

function stateAfter({ to }: AnyRow, context: Context<AggregateLike, unknown, object>): string {
  if (to === 'same') return context.case.state;
  return typeof to === 'string' ? to : to.pick(context);
}

/** Folds one event: state, version and chain for every kind alike, the rest by the kind's own fold. */
function evolve(lifecycle: Lifecycle, current: AggregateLike, event: Envelope): AggregateLike {
  return {
    ...lifecycle.evolve(current, event),
    state: String(event.data['state']),
    version: Number(event.sequence),
    chain: chainHash(event),
    changedAt: event.time,
  };
}

/** The case that a history describes. Throws when the history is empty. */
export function replay(lifecycle: Lifecycle, history: readonly Envelope[]): AggregateLike {
  const first = history[0];
  if (!first) throw new Error('a case without events does not exist');
  return history.reduce(
    (current, event) => evolve(lifecycle, current, event),
    lifecycle.blank(first.subject),
  );
}

function eventOf(
  lifecycle: Lifecycle,
  current: AggregateLike,
  command: Command,
  time: string,
  name: string,
  data: Record<string, unknown>,
): Envelope {
  const version = current.version + 1;
  return {
    specversion: '1.0',
    id: `${current.id}/${version}`,
    source: eventSource,
    type: lifecycle.eventType(name),
    subject: current.id,
    time,
    datacontenttype: 'application/json',
    sequence: sequenceOf(version),
    ...authContext(command.actor),
    commandid: command.commandId,
    requesthash: command.requestHash,
    ...(current.chain === undefined ? {} : { previoushash: current.chain }),
    data,
  };
}

/** Two servers' clocks may differ a little; a history never runs backwards. */
const laterOf = (now: string, before: string | undefined): string => (before && before > now ? before : now);
