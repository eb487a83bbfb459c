// The calendar and the mailroom, woken as AWS wakes them, with the rights that they were deployed with.

import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { koploperEventName } from '../../events/types.ts';
import { figureStore } from '../../functions/platform/figureStore.ts';
import { eventually } from '../../local/journeys/loket.ts';
import { journeyOn } from '../../local/journeys/steps.ts';
import { partners, strong } from '../../local/journeys/strongProject.ts';
import { openDatabase, openSystem } from './system.ts';
import { countFigures } from './waking.ts';

const deployed = inject('deployed');
const system = openSystem(deployed);
const journey = journeyOn(system);
const dayMs = 24 * 60 * 60 * 1000;

async function draft(): Promise<string> {
  const { name = '', organisation = '', regions = [] } = strong;
  const { body } = await journey
    .as('aanvrager-1')
    .start({ programme: 'kopgroep', name, organisation, regions, electronicNotice: true });
  return body.id ?? '';
}

async function eventsOf(number: string): Promise<(string | undefined)[]> {
  const { body } = await journey.as('bureau-1').get<readonly Envelope[]>(`/cases/${number}/events`);
  return body.map(({ type }) => koploperEventName(type));
}

it('the calendar runs as of any moment, and does once what is due then', async () => {
  const number = await draft();
  await system.runCalendar(new Date());
  expect(await eventsOf(number)).toEqual(['application-started']);
  const later = new Date(Date.now() + 175 * dayMs);
  await Promise.all([system.runCalendar(later), system.runCalendar(later)]);
  expect(await eventsOf(number)).toEqual(['application-started', 'reminder-issued']);
});

it('the figures of a day are counted, once', async () => {
  const database = openDatabase(deployed);
  await draft();
  const counts = () => countFigures(database, deployed, new Date());
  await counts();
  const figures = figureStore(database, deployed.deployment.FiguresTableName);
  const counted = await figures.latest();
  expect(counted?.kinds.koploper.states).toMatchObject({ draft: expect.any(Number) });
  await draft();
  await counts();
  expect(await figures.latest()).toEqual(counted);
  database.destroy();
});

it('a bounce reaches the row of its mail in the ledger, and the case', async () => {
  const address = 'onbestelbaar@example.nl';
  const number = await draft();
  const [partner] = partners;
  if (partner === undefined) throw new Error('no partner to invite');
  await journey.as('aanvrager-1').act(number, 'invite-partner', { ...partner, contactEmail: address });
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
  await eventually('the bounce on the case', async () =>
    (await eventsOf(number)).includes('notice-undelivered') ? true : undefined,
  );
});
