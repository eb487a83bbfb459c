// Whatever day it is, the past of the demonstrated round can be told by the commands, and every moment of it lies behind us.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseStore } from '../../functions/platform/caseStore.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { expectToldInOrder } from '../../tests/support/toldPast.ts';
import { putPeople } from '../peopleRows.ts';
import { commanderOn } from './commander.ts';
import { momentsUntil } from './moments.ts';
import { seededRequests } from './requests.ts';
import { seedRound, tellOfRounds } from './seedRound.ts';

const issuer = 'https://issuer.example.nl';

/** What a round that has closed has for everybody to do; the last one is the draft for the next round. */
const afterClosing: readonly FundState[] = [
  'awaiting-supplement',
  'in-deliberation',
  'under-review',
  'judged-positive',
  'judged-nearly',
  'judged-negative',
  'in-deliberation',
  'judged-positive',
  'under-review',
  'submitted',
  'withdrawn',
  'submitted',
  'draft',
];

/** While it is open only what is asked of an applicant can be shown; who will be late still writes. */
const whileOpen: readonly FundState[] = [
  'awaiting-supplement',
  ...seededRequests.slice(1, -1).map((): FundState => 'submitted'),
  'draft',
  'draft',
];

describe.each([
  // In the round of June; the day after it closed, and the one after that; before and after its sixteen weeks; in the year after.
  ['2026-06-20', 'round-rif-2026-2', whileOpen],
  ['2026-07-01', 'round-rif-2026-2', whileOpen],
  ['2026-07-02', 'round-rif-2026-2', afterClosing],
  ['2026-09-15', 'round-rif-2026-2', afterClosing],
  ['2026-11-26', 'round-rif-2026-2', afterClosing],
  ['2027-01-03', 'round-rif-2026-2', afterClosing],
  ['2027-02-28', 'round-rif-2027-1', afterClosing],
])('on %s', (today, round, states) => {
  const now = Date.parse(`${today}T08:15:00.000Z`);
  let database: Database;
  let numbers: readonly string[];

  beforeAll(async () => {
    database = await startDatabase();
    const { client, tables } = database;
    await putPeople(client, tables.people, issuer);
    const commander = commanderOn({ client, tables, issuer, keep: () => Promise.resolve() });
    const moments = momentsUntil(now, today);
    numbers = await seedRound(commander, moments);
    await tellOfRounds(commander, moments);
  });
  afterAll(() => database.stop());

  test('every request stands where somebody can go on with it', async () => {
    const cases = caseStore(database.client, database.tables.cases);
    const heads = await Promise.all(numbers.map((number) => cases.head(number)));
    expect(heads.map((head) => head?.aggregate.state)).toEqual(states);
    for (const number of numbers) await expectToldInOrder(cases, number, now);
    const [head] = heads;
    if (head?.aggregate.kind !== 'fund') throw new Error('no request');
    expect(head.aggregate.round).toBe(round);
  });
});
