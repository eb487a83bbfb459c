// What another ceiling would do to a round: for who divides it, without a trace in the round and without a hint at the draw.
import { describe, expect, it } from 'vitest';
import { whatIfView } from '../../schemas/whatIf.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { rowsOf } from '../../tests/support/partitionRows.ts';
import { storing } from '../../tests/support/storedRounds.ts';

const loket = useApi();
const { storedRound, storedRequest } = storing(loket);
const million = 1_000_000_00;

const get = (who: string, round: string, ceiling: string | number) =>
  loket.api.as(who).get<Record<string, unknown>>(`/rounds/${round}/what-if?ceiling=${ceiling}`);

/** Three starters of a million with 25, 20 and 20 points; the round has three million. */
async function judged(round: string, more: Parameters<typeof storedRequest>[2] = {}): Promise<string[]> {
  const year = round.slice(10, 14);
  const numbers = ['0001', '0002', '0003'].map((number) => `RIF-${year}-${number}`);
  await storedRound(round, {
    ceilings: [{ cents: 3 * million, on: '2026-11-01', as: 1 }],
    carriedOver: undefined,
  });
  for (const [index, number] of numbers.entries())
    await storedRequest(number, round, {
      state: 'judged-positive',
      amount: million,
      consensus: index === 0 ? [5, 5, 5, 5, 5] : [4, 4, 4, 4, 4],
      lotteryHash: String(index).repeat(64),
      submittedAt: '2027-01-20T12:00:00.000Z',
      ...more,
    });
  return numbers;
}

describe('a what-if', () => {
  it('tells who would get a grant, how that differs from now, and that a lottery would decide among equals', async () => {
    const round = 'round-rif-2027-1';
    const [first = '', second = '', third = ''] = await judged(round);
    await storedRequest('RIF-2027-0009', round);
    const before = await rowsOf(loket.database, round);
    for (const who of ['officer', 'chair', 'decider1']) {
      const { status, body } = await get(who, round, 2 * million);
      expect(status).toBe(200);
      expect(whatIfView.safeParse(body).error).toBeUndefined();
      const outcome = (number: string) =>
        whatIfView.parse(body).requests.find(({ caseNumber }) => caseNumber === number);
      expect(outcome(first)).toMatchObject({ outcome: 'grant', atPresent: 'grant', position: 1 });
      expect(outcome(second)).toMatchObject({ outcome: 'by-lottery', atPresent: 'grant' });
      expect(outcome(third)).toMatchObject({ outcome: 'by-lottery', atPresent: 'grant' });
      expect(body).toMatchObject({
        ceiling: 2 * million,
        present: 3 * million,
        undecided: 1,
        granted: { least: 2 * million, most: 2 * million },
        differ: [second, third],
        equal: [[second, third]],
      });
      expect(whatIfView.parse(body).trace.map(({ caseNumber }) => caseNumber)).toEqual([first]);
      expect(JSON.stringify(body)).not.toMatch(/seed|"lot"/);
    }
    expect(await rowsOf(loket.database, round)).toEqual(before);
  });

  it('is there for nobody else, and for nobody who may not know of one of the requests', async () => {
    const round = 'round-rif-2028-1';
    await judged(round, { conflicted: [sampleId('decider1')] });
    for (const who of ['applicant', 'stranger', 'coordinator', 'reviewer1', 'decider1'])
      expect(await get(who, round, million)).toMatchObject({ status: 404 });
    expect(await get('decider2', round, million)).toMatchObject({ status: 200 });
    expect(await get('officer', 'round-rif-2039-1', million)).toMatchObject({ status: 404 });
  });

  it('takes a ceiling in whole cents, and none below nothing', async () => {
    for (const ceiling of ['', '-1', '1.5', 'veel', '10000000000000'])
      expect(await get('officer', 'round-rif-2027-1', ceiling)).toMatchObject({ status: 400 });
    expect(await get('officer', 'round-rif-2027-1', 0)).toMatchObject({ status: 200 });
  });
});
