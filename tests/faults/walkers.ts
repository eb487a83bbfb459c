// Random people giving random commands to a few cases at random moments, over a client that breaks off before and after writes.
import { createHash, randomUUID } from 'node:crypto';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import type { CommandRequest, CommandResult } from '../../functions/commands/types.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import type { Database } from '../support/database.ts';
import { Crash, type Fault, faultyClient } from '../support/faultyClient.ts';
import { morning } from '../support/liveCase.ts';
import { anyInputAt } from '../support/liveKinds.ts';
import { type Moment, momentOfCase } from '../support/moments.ts';
import { people } from '../support/samplePeople.ts';
import { assignable, chosen, isOver, type Pace } from './choosing.ts';

export interface Walked {
  readonly cases: readonly string[];
  readonly accepted: number;
  readonly crashes: number;
  readonly refusals: ReadonlyMap<string, number>;
}

export type Give = (request: CommandRequest, crash: Pace['crash']) => Promise<CommandResult>;

/** What differs between the kinds that walk. */
export interface Walking {
  readonly kind: CaseKindName;
  /** The moment at which the walk sets out. */
  readonly setsOut: string;
  /** How one begins at a moment. */
  beginning(
    what: number,
    now: string,
  ): { readonly name: string; readonly input: object; readonly actor: Actor };
  content(choice: number): Readonly<Record<string, unknown>>;
  /** What goes on beside the cases; it is told of every day that passes and of every pace. */
  beside?: (database: Database, give: Give) => Beside;
}

export interface Beside {
  onDay(day: string, crash: Pace['crash']): Promise<void>;
  /** Whether it changed any of the cases. */
  onPace(pace: Pace, now: string): Promise<boolean>;
  /** Brings what is still under way to its end. */
  end(): Promise<void>;
}

/** Walks, with the system's duties of every day that passes done twice. Throws when a command is answered in two ways. */
export async function walk(
  database: Database,
  { kind, setsOut, beginning, content, beside }: Walking,
  paces: readonly Pace[],
): Promise<Walked> {
  const { client, tables } = database;
  const calm = { ...commandDeps(client, tables), pause: () => Promise.resolve() };
  for (const person of Object.values(people)) await peopleStore(client, tables.people).put(person);
  const cases: string[] = [];
  const refusals = new Map<string, number>();
  const seen = new Map<string, Moment>();
  const lastSeen = (id: string): Moment => {
    const moment = seen.get(id);
    if (!moment) throw new Error(`${id} was never looked at`);
    return moment;
  };
  const { dutiesOf } = caseKindOf(kind);
  let now = setsOut;
  let accepted = 0;
  let crashes = 0;

  /** As a client would: the same command again, by the same id, until an answer comes; and once more after it. */
  async function give(request: CommandRequest, crash: Pace['crash']): Promise<CommandResult> {
    const faults: Fault[] = (['before', 'after'] as const)
      .filter((when) => crash === when || crash === 'both')
      .map((when) => ({ on: 'TransactWriteItemsCommand', when, error: () => new Crash() }));
    const broken = { ...calm, ...commandDeps(faultyClient(client, faults), tables), pause: calm.pause };
    for (;;) {
      try {
        const result = await run(broken, request);
        if (!result.ok) return result;
        const again = await run(calm, request);
        if (!again.ok || JSON.stringify(again.accepted) !== JSON.stringify(result.accepted))
          throw new Error(`${request.name} was answered in two ways: ${JSON.stringify([result, again])}`);
        return result;
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashes += 1;
      }
    }
  }

  function count(result: CommandResult): void {
    if (result.ok) {
      accepted += 1;
      if (!cases.includes(result.accepted.id)) cases.push(result.accepted.id);
      return;
    }
    const { refusal } = result;
    const code = refusal.code === 'guard' ? `guard ${refusal.guard}` : refusal.code;
    refusals.set(code, (refusals.get(code) ?? 0) + 1);
  }

  const look = async (id: string): Promise<void> => {
    seen.set(id, await momentOfCase(calm.cases, id, now, []));
  };

  /** What the calendar would do for a case on a day, done twice. */
  async function duties(id: string, day: string, crash: Pace['crash']): Promise<void> {
    const { current, savedOn } = lastSeen(id);
    const due = dutiesOf(current, day, savedOn);
    for (const { command: name, input, due: on } of [...due, ...due]) {
      const commandId = createHash('sha256').update(`${id} ${name} ${JSON.stringify(input)} ${on}`);
      const duty = { name, input, actor: { kind: 'system', duty: 'calendar' } } as const;
      const told = {
        ...request(duty),
        subject: id,
        now: morning(day),
        commandId: commandId.digest('base64url'),
      };
      count(await give(told, crash));
    }
    if (due.length > 0) await look(id);
  }

  async function pass(hours: number, crash: Pace['crash']): Promise<void> {
    const next = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    for (let day = addDays(dayOf(now), 1); day <= dayOf(next); day = addDays(day, 1)) {
      for (const id of running()) await duties(id, day, crash);
      await round?.onDay(day, crash);
    }
    now = next;
  }

  const running = () => cases.filter((id) => !isOver(lastSeen(id).current));

  async function save(id: string, { current, formEtag }: Moment, choice: number): Promise<void> {
    if (current.form === undefined) return;
    await formStore(client, tables.cases).save(id, current.form, {
      content: content(choice),
      seen: formEtag,
      etag: randomUUID(),
      day: dayOf(now),
    });
    await look(id);
  }

  const request = (more: Pick<CommandRequest, 'name' | 'input' | 'actor'>, on?: Moment): CommandRequest => ({
    kind,
    commandId: randomUUID(),
    requestHash: 'a'.repeat(64),
    now,
    ...(on ? { subject: on.current.id, seen: on.current.version } : {}),
    ...more,
  });

  async function begin({ crash, what }: Pace): Promise<void> {
    count(await give(request(beginning(what, now)), crash));
  }

  const round = beside?.(database, give);
  for (const pace of paces) {
    await pass(pace.hours, pace.crash);
    const live = running();
    const among = pace.wild % 16 === 0 ? cases : live;
    const id = among[pace.case % (among.length + (live.length < 4 ? 1 : 0))];
    if (id === undefined) {
      await begin(pace);
    } else {
      if (pace.what % 5 === 0) await save(id, lastSeen(id), pace.choice);
      const moment = lastSeen(id);
      const fit = { ...moment, today: dayOf(now), reviewers: assignable(moment), choice: pace.choice };
      const { actor, name } = chosen(fit, pace);
      // A mail that never went out cannot come back.
      if (name === 'record-undelivered' && moment.mailed.length === 0) continue;
      count(await give(request({ name, input: anyInputAt(name, fit), actor }, fit), pace.crash));
      await look(id);
    }
    const { followedBy } = id === undefined ? {} : lastSeen(id).current;
    if (followedBy !== undefined && !cases.includes(followedBy)) cases.push(followedBy);
    for (const one of cases) if (!seen.has(one)) await look(one);
    if (await round?.onPace(pace, now)) for (const one of cases) await look(one);
  }
  await round?.end();
  return { cases, accepted, crashes, refusals };
}
