// Every text that an event seals can be proven from the row it stands in: its salt and itself give the event's hash again.
import { expect, it } from 'vitest';
import { seal } from '../../domain/seal.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Partner } from '../../schemas/partner.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { inputs } from '../../tests/support/sampleInputs.ts';
import type { SamplePerson } from '../../tests/support/samplePeople.ts';
import { caseStore } from '../platform/caseStore.ts';
import { commandDeps } from './deps.ts';
import { run } from './run.ts';

const loket = useApi();

/** What each row of a case can prove: the hash of its text under its salt. */
async function provable(id: string): Promise<string[]> {
  const rows = await loket.cases.rows(id);
  return rows.flatMap(({ salt, body, partner, nomination }) => [
    ...(typeof salt === 'string' ? [seal(salt, body)] : []),
    ...[partner, nomination].flatMap((said) => (said === undefined ? [] : provenBy(said as Partner))),
  ]);
}

/** What was said of a partner or nominated project, and why they declined. */
function provenBy({ salt, declineSalt, declineReason, ...row }: Partner): string[] {
  const { id: _, status: __, secret: ___, invitedAt: ____, answeredAt: _____, ...invitation } = row;
  return [
    seal(salt ?? '', invitation),
    ...(declineSalt === undefined ? [] : [seal(declineSalt, declineReason)]),
  ];
}

/** The sealed texts of an event are its hashes but the one of the form's content. */
const sealedIn = (data: Record<string, unknown>): unknown[] =>
  Object.entries(data)
    .filter(([name, value]) => name !== 'contentHash' && /^[0-9a-f]{64}$/.test(String(value)))
    .map(([, value]) => value);

it('from the invitation of a partner to the summary', async () => {
  const { client, tables } = loket.database;
  const id = await loket.cases.started();
  const act = <Command extends KoploperCommand>(
    person: SamplePerson,
    command: Command,
    input: KoploperInput<Command> = inputs[command] as KoploperInput<Command>,
  ) => loket.api.as(person).act(id, command, input);

  await act('applicant', 'invite-partner');
  const [partner] = await caseStore(client, tables.cases).partners(id);
  if (!partner) throw new Error('nobody was invited');
  const declined = await run(commandDeps(client, tables), {
    kind: 'koploper',
    subject: id,
    name: 'decline-partnership',
    input: { partner: partner.id, secret: partner.secret, reason: 'Geen tijd.' },
    actor: { kind: 'partner', partner: partner.id },
    commandId: 'a-command-of-this-test',
    requestHash: 'a'.repeat(64),
    now: new Date().toISOString(),
  });
  expect(declined.ok).toBe(true);
  await loket.api.as('applicant').handIn(id, 'submit');
  await act('officer', 'open-review');
  const reviewers = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map(sampleId);
  await act('officer', 'assign-reviewers', { reviewers });
  for (const reviewer of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    await act(reviewer, 'submit-review');
  await act('officer', 'close-review');
  await act('chair', 'adopt-advice');
  await act('decider1', 'prepare-decision');
  await act('decider2', 'return-decision');
  await act('decider2', 'prepare-decision');
  await act('decider1', 'release-decision');
  await act('officer', 'propose-summary');

  await expectProven(id, 10);
});

async function expectProven(id: string, seals: number): Promise<void> {
  const { client, tables } = loket.database;
  const sealed = (await caseStore(client, tables.cases).events(id)).flatMap(({ data }) => sealedIn(data));
  expect(sealed).toHaveLength(seals);
  expect(await provable(id)).toEqual(expect.arrayContaining(sealed));
}

it('of a nomination that is declined', async () => {
  const { body } = await loket.api.as('officer').nominate(inputs.nominate);
  const id = body.id ?? '';
  const { client, tables } = loket.database;
  const nomination = await caseStore(client, tables.cases).nomination(id);
  const { status } = await loket.api
    .as('stranger')
    .command(id, 'decline-nomination', { secret: nomination?.secret ?? '', reason: 'Geen tijd.' });
  expect(status).toBe(200);
  await expectProven(id, 2);
});

it('of delays, conflicts, abstentions, clarification, reconsideration, revision and retraction', async () => {
  const id = await loket.cases.underReview();
  const act = <Command extends KoploperCommand>(
    person: SamplePerson,
    command: Command,
    input: KoploperInput<Command> = inputs[command] as KoploperInput<Command>,
  ) => loket.api.as(person).act(id, command, input);
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const assign = (...people: SamplePerson[]) =>
    act('officer', 'assign-reviewers', { reviewers: people.map(sampleId) });

  await act('officer', 'announce-delay', { until: day(90), reason: 'De commissie komt later bijeen.' });
  await act('reviewer1', 'declare-conflict');
  await act('reviewer2', 'abstain');
  await assign('reviewer4', 'reviewer5');
  for (const reviewer of ['reviewer3', 'reviewer4', 'reviewer5'] as const)
    await act(reviewer, 'submit-review');
  await act('officer', 'close-review');
  await act('chair', 'ask-clarification', { question: 'Hoeveel studenten?', due: day(30) });
  await act('applicant', 'answer-clarification');
  await act('chair', 'adopt-advice');
  await act('decider1', 'prepare-decision', {
    ...inputs['prepare-decision'],
    outcome: 'decline',
    deviationReason: 'Te weinig resultaat.',
  });
  await act('decider2', 'release-decision');
  await act('applicant', 'request-reconsideration');
  await assign('reviewer6', 'unassigned');
  await act('reviewer6', 'submit-review');
  await act('applicant', 'withdraw');
  // delay, conflict, abstention, three reviews, question, answer, advice, decision, grounds, review, withdrawal
  await expectProven(id, 13);
});
