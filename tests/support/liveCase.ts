// A stored case that a test moves on by commands, at moments it chooses.

import { randomUUID } from 'node:crypto';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { run } from '../../functions/commands/run.ts';
import type { CommandDeps } from '../../functions/commands/types.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import type { Database } from './database.ts';
import { anyInputAt, liveKinds } from './liveKinds.ts';
import { momentOfCase } from './moments.ts';
import { asSystem } from './samplePeople.ts';

export type LiveCase = Awaited<ReturnType<typeof liveCase>>;

export const morning = (day: string): string => `${day}T04:00:00.000Z`;

/** Begins a case by `actor`; every command comes an hour after the one before, unless it says when. */
export async function liveCase(
  database: Database,
  deps: CommandDeps,
  by: Actor,
  name: 'start' | 'nominate',
  input: object,
  kind: CaseKindName = 'koploper',
) {
  const { cases } = deps;
  const { dutiesOf } = caseKindOf(kind);
  let now = liveKinds[kind].begins;

  async function act(
    subject: string | undefined,
    actor: Actor,
    command: string,
    given: object,
    at: string,
  ): Promise<string> {
    const seen = subject && (await cases.head(subject, 'strong'))?.aggregate.version;
    const result = await run(deps, {
      kind,
      ...(subject === undefined ? {} : { subject, seen: Number(seen) }),
      name: command,
      input: given,
      actor,
      commandId: randomUUID(),
      requestHash: 'd'.repeat(64),
      now: at,
    });
    if (!result.ok) throw new Error(`${command} was refused: ${JSON.stringify(result.refusal)}`);
    now = at > now ? at : now;
    return result.accepted.id;
  }

  const id = await act(undefined, by, name, input, now);
  const anHourLater = () => new Date(Date.parse(now) + 3_600_000).toISOString();

  const live = {
    id,
    /** The moment of the last command. */
    now: () => now,
    anHourLater,
    /** The next commands come after this moment again. */
    backTo: (moment: string) => {
      now = moment;
    },

    async act(actor: Actor, command: string, given?: object, at = anHourLater()): Promise<void> {
      const fit = given ?? anyInputAt(command, await momentOfCase(cases, id, at, []));
      await act(id, actor, command, fit, at);
    },

    /** Fills in the form as the applicant would, over what it holds. */
    async save(change: object = {}): Promise<void> {
      const { current } = await momentOfCase(cases, id, now, []);
      const form = await cases.form(id, current.form ?? 0, 'strong');
      const saved = await formStore(database.client, database.tables.cases).save(id, current.form ?? 0, {
        content: { ...liveKinds[kind].content, ...form?.content, ...change },
        seen: form?.etag ?? '',
        etag: randomUUID(),
        day: dayOf(now),
      });
      if (!saved.saved) throw new Error('the form was not saved');
    },

    /** Lets the days pass, with everything the system does on each, until it has this duty; gives the moment. */
    async until(wanted: string): Promise<string> {
      const first = dayOf(now);
      let { current, savedOn } = await momentOfCase(cases, id, now, []);
      for (let count = 0; count < 2500; count += 1) {
        const day = addDays(first, count);
        for (const { command, input: due } of dutiesOf(current, day, savedOn)) {
          if (command === wanted) return morning(day);
          await live.act(asSystem, command, due, morning(day));
          ({ current, savedOn } = await momentOfCase(cases, id, now, []));
        }
      }
      throw new Error(`${wanted} never comes in ${current.state}`);
    },
  };
  return live;
}
