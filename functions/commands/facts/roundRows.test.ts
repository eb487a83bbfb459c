// Requests are found by the round for which they were handed in, one school's without those of all others.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Aggregate } from '../../../schemas/case.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { caseLists } from '../../platform/caseLists.ts';
import { caseStore } from '../../platform/caseStore.ts';
import { putHead } from '../../platform/caseWrites.ts';
import { noCommands } from '../../platform/recentCommands.ts';
import { indexesOf } from '../writes.ts';
import { loadRound, requestHeads } from './roundRows.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const round = 'round-rif-2027-1';
const now = '2027-01-31T12:00:00.000Z';

function deps() {
  const { client, tables } = database;
  return { cases: caseStore(client, tables.cases), lists: caseLists(client, tables.cases) };
}

async function store(aggregate: Aggregate): Promise<void> {
  const head = { aggregate, recent: noCommands, title: 'Zorg samen' };
  const decidedOn = aggregate.version - 1;
  expect(await deps().cases.transact([putHead(head, indexesOf(head, now), decidedOn)])).toBeUndefined();
}

const request = (number: number, change: Partial<FundCase> = {}): FundCase => ({
  id: `RIF-2027-${String(number).padStart(4, '0')}`,
  kind: 'fund',
  state: 'submitted',
  version: 1,
  round,
  school: '25LH',
  applicant: 'p-aaaaaaaaaaaaaaaa',
  ...change,
});

const numbers = async (school?: string) =>
  (await requestHeads(deps(), round, school)).map(({ aggregate }) => aggregate.id).sort();

test('a request counts in its round from the moment it is handed in, whatever becomes of it', async () => {
  await store(request(1, { state: 'draft' }));
  await store(request(2, { state: 'lapsed' }));
  await store(request(3));
  await store(request(4, { round: 'round-rif-2027-2' }));
  await store(request(5, { school: '25PT' }));
  expect(await numbers()).toEqual(['RIF-2027-0003', 'RIF-2027-0005']);
  await store(request(1, { version: 2 }));
  await store(request(3, { state: 'withdrawn', version: 2 }));
  expect(await numbers()).toEqual(['RIF-2027-0001', 'RIF-2027-0003', 'RIF-2027-0005']);
  expect(await numbers('25PT')).toEqual(['RIF-2027-0005']);
});

test('a page may hold more requests than one batch reads', async () => {
  const many = Array.from({ length: 130 }, (_, index) => index + 100);
  for (const number of many) await store(request(number, { school: '30RR' }));
  expect(await numbers('30RR')).toHaveLength(130);
});

test('a round is listed by the day it opens, and is no case', async () => {
  await store({ id: round, kind: 'round', state: 'planned', version: 1, opensOn: '2027-01-01' });
  await store({ id: 'round-rif-2026-2', kind: 'round', state: 'planned', version: 1, opensOn: '2026-06-01' });
  const page = await deps().lists.page('owned', 'rounds', 10);
  expect(page?.entries.map(({ id }) => id)).toEqual(['round-rif-2026-2', round]);
  expect(await loadRound(deps(), round)).toMatchObject({ opensOn: '2027-01-01' });
  expect(await loadRound(deps(), 'RIF-2027-0003')).toBeUndefined();
});
