// Whatever day it is, the past of the demonstrated applications can be told by the commands, nothing of it is overdue, and each
// waits for somebody.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import type { KoploperState } from '../../schemas/case.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { expectToldInOrder } from '../../tests/support/toldPast.ts';
import { putPeople } from '../peopleRows.ts';
import { applicationOf, seededApplications } from './applications.ts';
import { commanderOn } from './commander.ts';
import { seedApplications } from './seedApplications.ts';

const issuer = 'https://issuer.example.nl';

const states: readonly KoploperState[] = [
  'draft',
  'submitted',
  'awaiting-supplement',
  'under-review',
  'in-deliberation',
  'advised',
  'decision-prepared',
  'admitted',
  'declined',
];

describe.each(['2026-01-02', '2026-03-29', '2026-05-15', '2026-12-01'])('on %s', (today) => {
  const now = Date.parse(`${today}T08:15:00.000Z`);
  let database: Database;
  let numbers: readonly string[];

  beforeAll(async () => {
    database = await startDatabase();
    const { client, tables } = database;
    await putPeople(client, tables.people, issuer);
    const commander = commanderOn({ client, tables, issuer, keep: () => Promise.resolve() });
    numbers = await seedApplications(commander, now, today);
  });
  afterAll(() => database.stop());

  test('every application stands where somebody can go on with it, and in time', async () => {
    const cases = caseStore(database.client, database.tables.cases);
    const heads = await Promise.all(numbers.map((number) => cases.head(number)));
    expect(heads.map((head) => head?.aggregate.state)).toEqual(states);
    for (const head of heads) {
      if (head?.aggregate.kind !== 'koploper') throw new Error('no application');
      const { aggregate } = head;
      const due = caseKindOf('koploper').nextDue(aggregate);
      if (due !== undefined) expect(due > today, aggregate.state).toBe(true);
      expect(dutiesOf(aggregate, today, undefined), aggregate.state).toEqual([]);
      await expectToldInOrder(cases, aggregate.id, now);
    }
  });
});

test('each says that it is an example', () => {
  for (const application of seededApplications)
    expect(applicationOf(application).name).toMatch(/ \(voorbeeld\)$/);
});
