// A case that lives in a real database: commands an hour apart, and days that pass until the system has something to do.

import { addDays, dayOf } from '../../domain/clock/days.ts';
import type { KoploperDuty } from '../../domain/koploper/duties.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { Envelope } from '../../events/envelope.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { Database } from '../support/database.ts';
import { inputs } from '../support/sampleInputs.ts';
import { asSystem } from '../support/samplePeople.ts';

type AnyInput = KoploperInput<KoploperCommand>;

export interface LivedCase {
  readonly id: string;
  act(actor: Actor, command: KoploperCommand, input?: AnyInput): Promise<void>;
  /** Lets the days pass, every duty of the system done on its day, up to and including this one. */
  until(duty: KoploperDuty['command']): Promise<void>;
  /** Saves a form and answers with its ETag. */
  fill(form: number, content: object): Promise<string>;
  /** The day it is, or so many days later. */
  day(later?: number): string;
  partners(): Promise<readonly Partner[]>;
  nomination(): Promise<Nomination>;
  version(): Promise<number>;
  events(): Promise<readonly Envelope[]>;
}

let count = 0;

/** Begins a case with its first command, on the morning of 2 March 2026. */
export async function begin(
  { client, tables }: Pick<Database, 'client' | 'tables'>,
  actor: Actor,
  command: 'start' | 'nominate',
  input: AnyInput = inputs[command],
): Promise<LivedCase> {
  const cases = caseStore(client, tables.cases);
  const deps = { ...commandDeps(client, tables), pause: () => Promise.resolve() };
  let now = '2026-03-02T09:00:00.000Z';
  const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

  async function give(
    who: Actor,
    name: KoploperCommand,
    given: AnyInput,
    subject: string | undefined,
  ): Promise<string> {
    count += 1;
    const seen = subject === undefined ? undefined : (await cases.head(subject))?.aggregate.version;
    const commandId = `command-${String(count).padStart(10, '0')}`;
    const requestHash = 'c'.repeat(64);
    const request = { kind: 'koploper', name, input: given, actor: who, subject, seen, now } as const;
    const result = await run(deps, { ...request, commandId, requestHash });
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`);
    now = later(1);
    return result.accepted.id;
  }

  const id = await give(actor, command, input, undefined);

  async function aggregate() {
    const head = await cases.head(id);
    if (head?.aggregate.kind !== 'koploper') throw new Error('the case has no head row');
    return head.aggregate;
  }

  async function duties(): Promise<readonly KoploperDuty[]> {
    const current = await aggregate();
    const form = current.form === undefined ? undefined : await cases.form(id, current.form);
    return dutiesOf(current, dayOf(now), current.state === 'draft' ? form?.savedOn : undefined);
  }

  return {
    id,
    async act(who, name, given = inputs[name]) {
      await give(who, name, given, id);
    },
    async until(wanted) {
      for (let days = 0; days < 500; days += 1) {
        for (const duty of await duties()) {
          await give(asSystem, duty.command, duty.input, id);
          if (duty.command === wanted) return;
        }
        now = `${addDays(dayOf(now), 1)}T04:00:00.000Z`;
      }
      throw new Error(`${wanted} never comes`);
    },
    async fill(form, content) {
      const seen = (await cases.form(id, form))?.etag ?? '';
      await formStore(client, tables.cases).save(id, form, {
        content,
        seen,
        etag: `etag-${form}`,
        day: dayOf(now),
      });
      return `etag-${form}`;
    },
    day: (days = 0) => addDays(dayOf(now), days),
    partners: () => cases.partners(id),
    async nomination() {
      const nomination = await cases.nomination(id);
      if (!nomination) throw new Error('nobody was nominated');
      return nomination;
    },
    version: async () => (await aggregate()).version,
    events: () => cases.events(id),
  };
}
