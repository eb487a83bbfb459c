// The calendar and the mailroom, woken as AWS wakes them, with the rights that they were deployed with.

import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, it } from 'vitest';
import { eventually } from '../../local/journeys/loket.ts';
import { journeyOn } from '../../local/journeys/steps.ts';
import { partners, strong } from '../../local/journeys/strongProject.ts';
import { openDatabase, openSystem } from './system.ts';

const deployed = inject('deployed');
const system = openSystem(deployed);
const address = 'onbestelbaar@example.nl';

it('the calendar goes its round, of today and of tomorrow', async () => {
  const now = Date.now();
  await system.runCalendar(new Date(now));
  await system.runCalendar(new Date(now + 24 * 60 * 60 * 1000));
});

it('a bounce reaches the row of its mail in the ledger', async () => {
  const applicant = journeyOn(system).as('aanvrager-1');
  const { name = '', organisation = '', regions = [] } = strong;
  const { body } = await applicant.start({
    programme: 'kopgroep',
    name,
    organisation,
    regions,
    electronicNotice: true,
  });
  const number = body.id ?? '';
  const [partner] = partners;
  if (partner === undefined) throw new Error('no partner to invite');
  await applicant.act(number, 'invite-partner', { ...partner, contactEmail: address });
  const rows = async () => {
    const { Items = [] } = await openDatabase(deployed).send(
      new QueryCommand({
        TableName: deployed.deployment.CasesTableName,
        KeyConditionExpression: 'pk = :id AND begins_with(sk, :mail)',
        ExpressionAttributeValues: { ':id': { S: number }, ':mail': { S: 'MAIL#' } },
      }),
    );
    return Items;
  };
  await eventually('the mail to be sent', async () => (await rows())[0]?.['messageId']);
  await system.bounce(address);
  const bounced = await eventually('the bounce in the ledger', async () => (await rows())[0]?.['bounced']?.M);
  expect(bounced).toMatchObject({ why: { S: 'Permanent/NoEmail' } });
});
