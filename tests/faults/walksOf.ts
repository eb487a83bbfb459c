// A thousand commands by random people on cases of a kind, broken off before and after every write: what is stored in the end is what
// its history says, and every mail of that history goes out once.
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitedReviewers } from '../../domain/case/reviews.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { replay } from '../../domain/lifecycle/engine.ts';
import { mailedEventTypes } from '../../events/catalogue.ts';
import { brokenLink } from '../../events/chain.ts';
import { indexesOf } from '../../functions/commands/writes.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { aggregateHead, isCase } from '../../schemas/case.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { noticesOf } from '../support/moments.ts';
import { rowsOf } from '../support/partitionRows.ts';
import { breaks, carried } from './carriedMails.ts';
import type { Pace } from './choosing.ts';
import { type Walked, type Walking, walk } from './walkers.ts';

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

interface AtLeast {
  readonly accepted: number;
  readonly crashes: number;
  readonly mailed: number;
}

/** Declares the walks of a kind, over a database of their own. `atLeast`: what shows that they got somewhere. */
export function describeWalks(
  walking: Walking,
  atLeast: AtLeast,
  also?: (walked: () => Walked, database: () => Database) => void,
): void {
  const { lifecycle, eventName } = caseKindOf(walking.kind);
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
  });
  afterAll(() => database.stop());

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
      walked = await walk(database, walking, paces);
    }, 600_000);

    it('got somewhere, and was broken off on the way', () => {
      expect(walked.accepted).toBeGreaterThan(atLeast.accepted);
      expect(walked.crashes).toBeGreaterThan(atLeast.crashes);
    });

    it('left every case as its history says, with an unbroken chain', async () => {
      const { events } = caseStore(database.client, database.tables.cases);
      for (const id of walked.cases) {
        const history = await events(id);
        const { aggregate } = await storedHead(id);
        expect(aggregate).toEqual(replay(lifecycle, history));
        expect(history.map(({ sequence }) => Number(sequence))).toEqual(history.map((_, index) => index + 1));
        expect(new Set(history.map(({ commandid }) => commandid)).size).toBe(history.length);
        expect(brokenLink(history)).toBeUndefined();
      }
    });

    it('left every case in the lists where it belongs', async () => {
      for (const id of walked.cases) {
        const { aggregate: stored, ownedSince, ...row } = await storedHead(id);
        const aggregate = aggregateHead.parse(stored);
        if (!isCase(aggregate)) throw new Error(`${id} is no case`);
        const wanted = indexesOf(
          { aggregate, ownedSince, recent: new Uint8Array() },
          aggregate.changedAt ?? '',
        );
        const { waitsOn, waitsUntil, ownedBy, inRound, roundPlace } = row;
        expect({ waitsOn, waitsUntil, ownedBy, ownedSince, inRound, roundPlace }).toEqual({
          waitsOn: undefined,
          waitsUntil: undefined,
          ownedBy: undefined,
          ownedSince: undefined,
          inRound: undefined,
          roundPlace: undefined,
          ...wanted,
        });
        const rows = await rowsOf(database, id);
        const places = rows.flatMap(({ sk, ownedBy: list }) =>
          sk?.S?.startsWith('REGION#') ? [[sk.S, list?.S]] : [],
        );
        expect(places).toEqual(
          [...new Set(aggregate.regions)].sort().map((one) => [`REGION#${one}`, `region#${one}`]),
        );
        const tasks = rows.filter(({ waitsOn: task }) => task?.S?.startsWith('reviewer#'));
        expect(tasks.map(({ sk }) => sk?.S?.slice('REVIEW#'.length)).sort()).toEqual(
          aggregate.state === 'under-review' ? [...awaitedReviewers(aggregate)].sort() : [],
        );
      }
    });

    it('mails every event once, wherever the mailing breaks off', async () => {
      const { events } = caseStore(database.client, database.tables.cases);
      const histories = await Promise.all(walked.cases.map((id) => events(id)));
      const mailed = histories.flat().filter(({ type }) => mailedEventTypes.includes(type));
      expect(mailed.length).toBeGreaterThan(atLeast.mailed);
      const calm = await carried(database, mailed, () => []);
      const broken = await carried(database, mailed, (index) =>
        breaks.filter((_, place) => place === index % (breaks.length + 1)),
      );
      expect(broken).toEqual(calm);
      expect(new Set(broken).size).toBe(broken.length);
      for (const event of mailed) {
        const template = noticesOf[walking.kind][eventName(event.type) ?? ''];
        if (template === undefined) continue;
        const own = broken.filter((tag) => tag.startsWith(`${event.subject}_${event.sequence}_${template}_`));
        const { contact } = await storedHead(event.subject);
        expect(own, `${event.type} ${event.id}`).toHaveLength(contact === undefined ? 0 : 1);
      }
    }, 90_000);

    also?.(
      () => walked,
      () => database,
    );
  });
}
