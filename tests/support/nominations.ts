// Nominated projects, and people who are signed in, for tests of the page behind a nomination's link.
import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '../../domain/clock/days.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { run } from '../../functions/commands/run.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import { sampleId } from './apiClient.ts';
import type { TestPortal } from './portalClient.ts';
import { inputs } from './sampleInputs.ts';
import { asSystem, people, type SamplePerson } from './samplePeople.ts';

const samplePerson = (key: SamplePerson): Actor => personActor({ ...people[key], id: sampleId(key) });

/** Gives a command past every door. Answers with the case number. */
export async function given<Command extends KoploperCommand>(
  { deps: { commands } }: TestPortal,
  actor: Actor,
  subject: string | undefined,
  name: Command,
  input: KoploperInput<Command>,
  now = new Date().toISOString(),
): Promise<string> {
  const commandId = randomUUID();
  const request = { kind: 'koploper', subject, name, input, actor, commandId, now } as const;
  const result = await run(commands, { ...request, requestHash: 'a'.repeat(64) });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`);
  return result.accepted.id;
}

/** The sample people must be on record, as `testApi` puts them. Answers with the case number and the path of the mail link. */
export async function nominated(
  portal: TestPortal,
  input: Partial<KoploperInput<'nominate'>> = {},
  by: SamplePerson = 'coordinator',
): Promise<{ readonly number: string; readonly link: string }> {
  const number = await given(portal, samplePerson(by), undefined, 'nominate', {
    ...inputs.nominate,
    ...input,
  });
  const secret = (await portal.deps.commands.cases.nomination(number))?.secret;
  return { number, link: `/nominatie/${number}/${secret}` };
}

/** Lets the days pass, with every duty of the system on its day, until the nomination has lapsed. */
export async function lapse(portal: TestPortal, number: string): Promise<void> {
  for (let day = dayOf(new Date().toISOString()); ; day = addDays(day, 1)) {
    const aggregate = (await portal.deps.commands.cases.head(number, 'strong'))?.aggregate;
    if (aggregate?.kind !== 'koploper' || aggregate.state !== 'nominated') return;
    for (const { command, input } of dutiesOf(aggregate, day))
      await given(portal, asSystem, number, command, input as never, `${day}T04:00:00.000Z`);
  }
}

/** Somebody who is signed in for ten minutes: the value of their session cookie. */
export async function signedIn(
  portal: TestPortal,
  person: SamplePerson,
  now = new Date().toISOString(),
): Promise<string> {
  const id = randomUUID();
  await portal.deps.ephemera.put('SESSION', id, { person: sampleId(person) }, now, 600);
  return id;
}
