// Rounds and requests put in the table as they stand, for tests of what is read of them.
import { expect } from 'vitest';
import { indexesOf } from '../../functions/commands/writes.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import { putHead } from '../../functions/platform/caseWrites.ts';
import { noCommands } from '../../functions/platform/recentCommands.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { ApiUnderTest } from './apiCases.ts';
import { sampleId } from './apiClient.ts';

export function storing(loket: ApiUnderTest) {
  async function store(aggregate: FundCase | FundRound): Promise<void> {
    const { client, tables } = loket.database;
    const head = { aggregate, recent: noCommands, title: aggregate.id };
    const write = putHead(head, indexesOf(head, '2027-01-31T12:00:00.000Z'), aggregate.version - 1);
    expect(await caseStore(client, tables.cases).transact([write])).toBeUndefined();
  }

  const storedRound = (id: string, change: Partial<FundRound> = {}) =>
    store({
      id,
      kind: 'round',
      state: 'closed',
      version: 1,
      chain: 'c4'.repeat(32),
      regulation: 'rif-2024-2027',
      opensOn: '2027-01-01',
      closesOn: '2027-01-31',
      ceilings: [{ cents: 2_500_000_000, on: '2026-11-01', as: 1 }],
      carriedOver: 100,
      commitment: 'd5'.repeat(32),
      ...change,
    });

  const storedRequest = (number: string, round: string, change: Partial<FundCase> = {}) =>
    store({
      id: number,
      kind: 'fund',
      state: 'under-review',
      version: 1,
      round,
      school: '25LH',
      regulation: 'rif-2024-2027',
      category: 'starter',
      regions: ['haaglanden'],
      applicant: sampleId('applicant'),
      submittedAt: '2027-01-20T12:00:00.000Z',
      ...change,
    });

  return { storedRound, storedRequest };
}
