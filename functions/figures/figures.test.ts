// Counting a day over a real database: every case that has a number, once, whatever state it is in; each day once.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseFacts } from '../../domain/figures/caseFacts.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import { koploperStates } from '../../schemas/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import { countingClient } from '../../tests/support/countingClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { counterKey, headKey } from '../platform/caseRows.ts';
import { allRounds } from '../platform/caseWrites.ts';
import { toItem } from '../platform/dynamo.ts';
import { figureStore } from '../platform/figureStore.ts';
import { mailEvidence } from '../platform/mailEvidence.ts';
import { mailLedger } from '../platform/mailLedger.ts';
import { noCommands } from '../platform/recentCommands.ts';
import { figuresDeps } from './deps.ts';
import { countFigures } from './figures.ts';

let database: Database;
beforeEach(async () => {
  database = await startDatabase();
});
afterEach(() => database.stop());

const store = () => figureStore(database.client, database.tables.figures);
const at = (day: string) => ({ at: `${day}T05:00:00Z` });
const today = '2026-05-04';

/** `taken`: the names of the commands it took. */
function counting() {
  const { client, taken } = countingClient(database.client);
  const settings = { CASES_TABLE: database.tables.cases, FIGURES_TABLE: database.tables.figures };
  const silent = () => undefined;
  const deps = { ...figuresDeps(settings, client), log: { info: silent, warn: silent, error: silent } };
  return { taken, count: countFigures(deps) };
}

async function write(rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 25) {
    const puts = rows.slice(from, from + 25).map((row) => ({ PutRequest: { Item: toItem(row) } }));
    await database.client.send(
      new BatchWriteItemCommand({ RequestItems: { [database.tables.cases]: puts } }),
    );
  }
}

const application = (number: number, state: KoploperState, year = 2026): KoploperCase => ({
  id: `KL-${year}-${String(number).padStart(4, '0')}`,
  kind: 'koploper',
  version: 1,
  state,
  regions: ['zeeland'],
  submittedAt: '2026-04-01T09:00:00.000Z',
});
const headRow = (aggregate: KoploperCase | FundRound, more: object = {}) => ({
  ...headKey(aggregate.id),
  aggregate,
  recent: noCommands,
  ...more,
});
const counter = (series: string, last: number) => ({ ...counterKey(series), last });

it('counts every case that has a number, of every year, and leaves numbers without a case out', async () => {
  // Of 2025 number 2 was never used; the last of 2026 lies beyond the first page of a hundred.
  const cases = [
    application(1, 'published', 2025),
    application(3, 'declined', 2025),
    application(1, 'submitted'),
    application(101, 'submitted'),
  ];
  await write([
    ...cases.map((one) => headRow(one)),
    counter('KL-2025', 3),
    counter('KL-2026', 101),
    headRow(application(102, 'submitted')),
  ]);
  await counting().count(at(today));
  const counted = await store().latest();
  expect(counted?.kinds.koploper.states).toEqual({ published: 1, declined: 1, submitted: 2 });
  expect(counted).toMatchObject({ day: today, countedAt: `${today}T05:00:00.000Z`, regions: { zeeland: 2 } });
});

it('counts a day once: the same day again, or a day before the latest, changes nothing', async () => {
  await write([headRow(application(1, 'submitted')), counter('KL-2026', 1)]);
  const { count } = counting();
  await count(at(today));
  await write([headRow(application(1, 'withdrawn'))]);
  await count(at(today));
  await count(at('2026-05-02'));
  expect((await store().latest())?.kinds.koploper.states).toEqual({ submitted: 1 });
  expect(await store().on(['2026-05-02', today])).toHaveLength(1);
  await count(at('2026-05-05'));
  expect((await store().latest())?.kinds.koploper.states).toEqual({ withdrawn: 1 });
  expect((await store().first())?.day).toBe(today);
});

it('counts a day once when two runs come at the same time', async () => {
  await write([headRow(application(1, 'submitted')), counter('KL-2026', 1)]);
  await Promise.all([counting().count(at(today)), counting().count(at(today))]);
  expect(await store().on([today])).toHaveLength(1);
});

it('counts nothing where there is nothing, and says so', async () => {
  const { count, taken } = counting();
  await count(at(today));
  expect(await store().latest()).toMatchObject({
    kinds: { koploper: { states: {} } },
    scores: [],
    rounds: [],
  });
  // Whether it was counted, the counters, the rounds.
  expect([...taken()].sort()).toEqual([
    'BatchGetItemCommand',
    'PutItemCommand',
    'QueryCommand',
    'QueryCommand',
  ]);
});

it('counts the mails of the last seven days by what became of them', async () => {
  const changedAt = '2026-05-03T08:00:00.000Z';
  const current = { ...application(1, 'submitted'), changedAt };
  await write([headRow(current), counter('KL-2026', 1)]);
  const ledger = mailLedger(database.client, database.tables.cases);
  const evidence = mailEvidence(database.client, database.tables.cases);
  const sent = async (sequence: number, sentAt: string) => {
    const entry = {
      caseId: current.id,
      sequence: String(sequence).padStart(10, '0'),
      template: 'receipt',
      receiver: 'office',
    };
    await ledger.claim(entry, sentAt, 'mime');
    await ledger.markSent(entry, sentAt, `m-${sequence}`);
    return (kind: 'delivered' | 'bounced' | 'gaveUp') =>
      evidence.note(entry, { kind, at: sentAt, messageId: `m-${sequence}`, sentAt });
  };
  const recently = '2026-05-03T09:00:00.000Z';
  await (await sent(1, recently))('delivered');
  await (await sent(2, recently))('bounced');
  await (await sent(3, recently))('gaveUp');
  await sent(4, recently);
  // The first of the seven days is 27 April.
  await (await sent(5, '2026-04-27T09:00:00.000Z'))('delivered');
  await (await sent(6, '2026-04-26T09:00:00.000Z'))('delivered');
  // Taken, and refused afterwards all the same.
  const late = await sent(7, recently);
  await late('delivered');
  await late('bounced');
  // Claimed and not sent.
  await ledger.claim(
    { caseId: current.id, sequence: '0000000008', template: 'receipt', receiver: 'office' },
    recently,
    'mime',
  );
  await counting().count(at(today));
  expect((await store().latest())?.mail).toEqual({
    sent: 6,
    delivered: 2,
    failed: 3,
    unknown: 1,
    openProblems: 0,
  });
});

it('counts thousands in pages of a hundred, and asks for mails of those alone that changed lately', async () => {
  const count = 3000;
  const cases = Array.from({ length: count }, (_, index) => ({
    ...application(index + 1, koploperStates[index % koploperStates.length] ?? 'draft'),
    changedAt: index < 5 ? '2026-05-03T08:00:00.000Z' : '2026-01-01T08:00:00.000Z',
  }));
  const round: FundRound = { id: 'round-rif-2026-1', kind: 'round', version: 1, state: 'open' };
  const listed = { ownedBy: allRounds, ownedSince: '2026-01-01' };
  await write([...cases.map((one) => headRow(one)), counter('KL-2026', count), headRow(round, listed)]);
  const { count: go, taken } = counting();
  await go(at(today));
  const reads = taken();
  const of = (name: string) => reads.filter((one) => one === name).length;
  // The counters, thirty pages, the heads of the rounds; whether it was counted, five of mails, the list of rounds.
  expect(of('BatchGetItemCommand')).toBe(1 + 30 + 1);
  expect(of('QueryCommand')).toBe(1 + 5 + 1);
  expect(reads).not.toContain('ScanCommand');
  const counted = await store().latest();
  const { states = {}, clock } = counted?.kinds.koploper ?? {};
  expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(count);
  expect(Object.values(clock ?? {}).reduce((sum, one) => sum + one, 0)).toBe(
    cases.filter((one) => caseFacts(one, today).awaitsDecision).length,
  );
  expect(counted?.rounds).toMatchObject([{ id: round.id, requests: 0 }]);
}, 60_000);

it('keeps what it counted as it was, over any order and repetition of days', async () => {
  await write([headRow(application(1, 'submitted')), counter('KL-2026', 1)]);
  const day = (number: number) => `2026-06-${String(number).padStart(2, '0')}`;
  let latest = 0;
  const counted = new Set<number>();
  const { count } = counting();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 28 }), async (number) => {
      await count(at(day(number)));
      if (number > latest) {
        counted.add(number);
        latest = number;
      }
      const found = await store().on(Array.from({ length: 28 }, (_, index) => day(index + 1)));
      expect(found.map((one) => one.day)).toEqual([...counted].sort((a, b) => a - b).map(day));
    }),
    { numRuns: 15 },
  );
});
