// Every text that an event seals can be proven from the row it stands in: its salt and itself give the event's hash again.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { seal } from '../../domain/seal.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { Partner } from '../../schemas/partner.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { inputs, type SamplePerson } from '../../tests/support/koploperSamples.ts';
import { caseStore } from '../platform/caseStore.ts';
import { fromItem } from '../platform/dynamo.ts';
import { commandDeps } from './deps.ts';
import { run } from './run.ts';

const loket = useApi();

/** What each row of a case can prove: the hash of its text under its salt. */
async function provable(id: string): Promise<string[]> {
  const { client, tables } = loket.database;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tables.cases,
      KeyConditionExpression: 'pk = :id',
      ExpressionAttributeValues: { ':id': { S: id } },
    }),
  );
  return Items.map(fromItem).flatMap(({ salt, body, partner }) => [
    ...(typeof salt === 'string' ? [seal(salt, body)] : []),
    ...(partner === undefined ? [] : provenBy(partner as Partner)),
  ]);
}

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

  const sealed = (await caseStore(client, tables.cases).events(id)).flatMap(({ data }) => sealedIn(data));
  expect(sealed).toHaveLength(10);
  expect(await provable(id)).toEqual(expect.arrayContaining(sealed));
});
