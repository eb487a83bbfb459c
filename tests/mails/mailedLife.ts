// Two cases in a real database whose histories hold every event that is mailed about: one that goes all the way, one withdrawn.

import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { Envelope } from '../../events/envelope.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Database } from '../support/database.ts';
import { asPerson, hour, inputs, people } from '../support/koploperSamples.ts';

/** The events of both cases, in the order in which they happened. */
export async function mailedLife(database: Database): Promise<readonly Envelope[]> {
  const { client, tables } = database;
  const cases = caseStore(client, tables.cases);
  const deps = { ...commandDeps(client, tables), pause: () => Promise.resolve() };
  for (const person of Object.values(people)) await peopleStore(client, tables.people).put(person);
  let count = 0;

  async function act<Command extends KoploperCommand>(
    subject: string | undefined,
    actor: Actor,
    name: Command,
    input: KoploperInput<Command> | KoploperInput<KoploperCommand> = inputs[name],
  ): Promise<string> {
    count += 1;
    const result = await run(deps, {
      kind: 'koploper',
      name,
      input,
      actor,
      subject,
      now: hour(count),
      commandId: `command-${String(count).padStart(10, '0')}`,
      requestHash: 'c'.repeat(64),
      seen: subject === undefined ? undefined : (await cases.head(subject))?.aggregate.version,
    });
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`);
    return result.accepted.id;
  }

  const etagOf = async (id: string, form: number) => (await cases.form(id, form))?.etag ?? '';
  const fill = (id: string, form: number, content: object, seen: string) =>
    formStore(client, tables.cases).save(id, form, {
      content,
      seen,
      etag: `etag-${form}`,
      day: hour(count).slice(0, 10),
    });

  const applicant = asPerson('applicant');
  const officer = asPerson('officer');
  const id = await act(undefined, applicant, 'start');
  await act(id, applicant, 'invite-partner');
  await act(id, applicant, 'invite-partner', {
    ...inputs['invite-partner'],
    name: 'ROC <Voorbeeld>',
    language: 'en',
  });
  const [first, second] = await cases.partners(id);
  if (!first || !second) throw new Error('the partners have no rows');
  const answering = ({ id: partner }: { id: string }): Actor => ({ kind: 'partner', partner });
  await act(id, answering(first), 'confirm-partnership', { partner: first.id, secret: first.secret });
  await act(id, answering(second), 'decline-partnership', {
    partner: second.id,
    secret: second.secret,
    reason: 'Geen tijd.',
  });
  await fill(id, 1, { ...strong, results: [{ what: 'Masterclasses.' }] }, await etagOf(id, 1));
  await act(id, applicant, 'submit', { formEtag: 'etag-1' });
  await act(id, officer, 'request-supplement');
  await fill(id, 2, strong, await etagOf(id, 2));
  await act(id, applicant, 'supplement', { formEtag: 'etag-2' });
  await act(id, officer, 'open-review');
  await act(id, officer, 'assign-reviewers');
  for (const reviewer of ['reviewer1', 'reviewer2', 'reviewer3'] as const) {
    await act(id, asPerson(reviewer), 'submit-review');
  }
  await act(id, officer, 'close-review');
  await act(id, asPerson('chair'), 'adopt-advice');
  await act(id, asPerson('decider1'), 'prepare-decision');
  await act(id, asPerson('decider2'), 'release-decision');
  await act(id, officer, 'propose-summary');
  await act(id, applicant, 'approve-summary');
  await act(id, officer, 'publish');
  const withdrawn = await act(undefined, applicant, 'start');
  await act(withdrawn, applicant, 'withdraw');
  return [...(await cases.events(id)), ...(await cases.events(withdrawn))];
}
