// A thousand commands by random people, broken off before and after every write: what is stored in the end is what its history
// says, and every mail of that history goes out once.

import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitedReviewers } from '../../domain/case/reviews.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { applicantNotices } from '../../domain/koploper/notices.ts';
import { replay } from '../../domain/lifecycle/engine.ts';
import { mailedEventTypes } from '../../events/catalogue.ts';
import { brokenLink } from '../../events/chain.ts';
import { koploperEventName } from '../../events/types.ts';
import { indexesOf } from '../../functions/commands/writes.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { koploperCase } from '../../schemas/case.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { rowsOf } from '../support/partitionRows.ts';
import { breaks, carried } from './carriedMails.ts';
import type { Pace } from './choosing.ts';
import { type Walked, walk } from './walkers.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const pace: fc.Arbitrary<Pace> = fc.record({
  case: fc.nat(1000),
  who: fc.nat(1000),
  what: fc.nat(10_000),
  choice: fc.nat(1000),
  wild: fc.nat(1000),
  crash: fc.constantFrom('none', 'none', 'before', 'after', 'both'),
  hours: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 24, max: 24 * 25 }) },
  ),
});
const seed = Number(process.env['WALK_SEED'] ?? 20_260_302);
/** The walks of this run: always the same, unless a seed is given. */
const walks = fc.sample(fc.array(pace, { minLength: 1000, maxLength: 1000, size: 'max' }), {
  seed,
  numRuns: 1,
});

const storedHead = async (id: string) => {
  const key = { pk: { S: id }, sk: { S: 'HEAD' } };
  const { Item = {} } = await database.client.send(
    new GetItemCommand({ TableName: database.tables.cases, Key: key, ConsistentRead: true }),
  );
  return unmarshall(Item);
};

describe.each(walks.map((paces, number) => ({ paces, number })))('walk $number', ({ paces }) => {
  let walked: Walked;

  beforeAll(async () => {
    walked = await walk(database, paces);
  });

  it('got somewhere, and was broken off on the way', () => {
    expect(walked.accepted).toBeGreaterThan(300);
    expect(walked.crashes).toBeGreaterThan(100);
  });

  it('left every case as its history says, with an unbroken chain', async () => {
    const { events } = caseStore(database.client, database.tables.cases);
    for (const id of walked.cases) {
      const history = await events(id);
      const { aggregate } = await storedHead(id);
      expect(aggregate).toEqual(replay(koploperLifecycle, history));
      expect(history.map(({ sequence }) => Number(sequence))).toEqual(history.map((_, index) => index + 1));
      expect(new Set(history.map(({ commandid }) => commandid)).size).toBe(history.length);
      expect(brokenLink(history)).toBeUndefined();
    }
  });

  it('left every case in the lists where it belongs', async () => {
    for (const id of walked.cases) {
      const { aggregate: stored, ownedSince, ...row } = await storedHead(id);
      const aggregate = koploperCase.parse(stored);
      const wanted = indexesOf(
        { aggregate, ownedSince, recent: new Uint8Array() },
        aggregate.changedAt ?? '',
      );
      const { waitsOn, waitsUntil, ownedBy } = row;
      expect({ waitsOn, waitsUntil, ownedBy, ownedSince }).toEqual({
        waitsOn: undefined,
        waitsUntil: undefined,
        ownedBy: undefined,
        ownedSince: undefined,
        ...wanted,
      });
      const tasks = (await rowsOf(database, id)).filter(({ waitsOn: task }) =>
        task?.S?.startsWith('reviewer#'),
      );
      expect(tasks.map(({ sk }) => sk?.S?.slice('REVIEW#'.length)).sort()).toEqual(
        aggregate.state === 'under-review' ? [...awaitedReviewers(aggregate)].sort() : [],
      );
    }
  });

  it('mails every event once, wherever the mailing breaks off', async () => {
    const { events } = caseStore(database.client, database.tables.cases);
    const histories = await Promise.all(walked.cases.map((id) => events(id)));
    const mailed = histories.flat().filter(({ type }) => mailedEventTypes.includes(type));
    expect(mailed.length).toBeGreaterThan(100);
    const calm = await carried(database, mailed, () => []);
    const broken = await carried(database, mailed, (index) =>
      breaks.filter((_, place) => place === index % (breaks.length + 1)),
    );
    expect(broken).toEqual(calm);
    expect(new Set(broken).size).toBe(broken.length);
    for (const event of mailed) {
      const template = applicantNotices[koploperEventName(event.type) ?? 'koploper-imported'];
      if (template === undefined) continue;
      const own = broken.filter((tag) => tag.startsWith(`${event.subject}_${event.sequence}_${template}_`));
      const { contact } = await storedHead(event.subject);
      expect(own, `${event.type} ${event.id}`).toHaveLength(contact === undefined ? 0 : 1);
    }
  }, 90_000);
});
