// Who reads what of a round: anybody its days and its money, the office how its requests stand, nobody a request they may not know of.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AnswerBody } from '../../local/journeys/sender.ts';
import { roundView } from '../../schemas/roundView.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId } from '../../tests/support/apiClient.ts';
import { storing } from '../../tests/support/storedRounds.ts';

const loket = useApi();

interface Body extends AnswerBody {
  readonly items?: readonly { readonly number: string }[];
  readonly next?: string;
  readonly [part: string]: unknown;
}
const get = (who: string, path: string) => loket.api.as(who).get<Body>(path);

const { storedRound, storedRequest } = storing(loket);

const plan = {
  regulation: 'rif-2024-2027',
  opensOn: '2027-06-01',
  closesOn: '2027-06-30',
  ceiling: 2_500_000_000,
  reason: 'Regeling, artikel 5',
};
const command = (who: string, round: string, name: string, body: object) =>
  loket.api.request(`/api/v1/rounds/${round}/commands/${name}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${who}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });

describe('a round', () => {
  it('is begun by planning it on its own id, once, by an officer', async () => {
    const round = 'round-rif-2027-2';
    expect((await command('applicant', round, 'plan-round', plan)).status).toBe(404);
    const answer = await command('officer', round, 'plan-round', plan);
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 201,
      body: { id: round, version: 1, state: 'planned' },
    });
    expect(answer.headers.get('location')).toMatch(/\/rounds\/round-rif-2027-2$/);
    expect((await command('officer', round, 'plan-round', plan)).status).toBe(409);
    const { items } = (await get('applicant', '/rounds')).body;
    expect(items).toEqual([expect.objectContaining({ id: round, state: 'planned', opensOn: '2027-06-01' })]);
  });

  it('tells anybody its days and money, and the office how many requests stand where', async () => {
    const round = 'round-rif-2028-1';
    await storedRound(round, {
      state: 'allocation-proposed',
      allocation: { proposedBy: sampleId('chair'), proposedAs: 9, granted: 70, left: 30 },
      preparedAs: 10,
    });
    await storedRequest('RIF-2028-0001', round);
    await storedRequest('RIF-2028-0002', round, { state: 'judged-negative' });
    await storedRequest('RIF-2028-0003', round, { state: 'judged-negative' });
    await storedRequest('RIF-2028-0004', round, { state: 'draft' });
    const seen = await get('applicant', `/rounds/${round}`);
    expect(roundView.safeParse(seen.body).error).toBeUndefined();
    expect(seen).toMatchObject({
      status: 200,
      etag: '1',
      body: { closesOn: '2027-01-31', toDivide: 2_500_000_100, allowed: [] },
    });
    // An allocation that is only proposed says who will get nothing, as does a count in a small round.
    for (const part of ['allocation', 'progress', 'decisions', 'chain']) {
      expect(seen.body).not.toHaveProperty(part);
    }
    for (const one of ['officer', 'chair', 'decider1']) {
      const { body } = await get(one, `/rounds/${round}`);
      expect(roundView.safeParse(body).error).toBeUndefined();
      expect(body).toMatchObject({
        progress: { 'under-review': 1, 'judged-negative': 2 },
        allocation: { granted: 70, left: 30, confirmed: false, proposedBy: sampleId('chair') },
        decisions: 'prepared',
      });
      expect(body['progress']).not.toHaveProperty('draft');
    }
  });

  it('tells anybody what was granted once that is confirmed, not who proposed it', async () => {
    const round = 'round-rif-2029-1';
    const allocation = {
      proposedBy: sampleId('chair'),
      proposedAs: 9,
      granted: 70,
      left: 30,
      confirmedAs: 10,
    };
    await storedRound(round, { state: 'allocated', allocation });
    expect((await get('stranger', `/rounds/${round}`)).body['allocation']).toEqual({
      granted: 70,
      left: 30,
      confirmed: true,
    });
  });
});

describe('the requests of a round', () => {
  const round = 'round-rif-2030-1';
  const numbers = async (who: string, query = '') =>
    (await get(who, `/rounds/${round}/requests${query}`)).body.items?.map(({ number }) => number);

  it('are listed for the office as far as each may know of them, and for nobody else', async () => {
    await storedRound(round);
    await storedRequest('RIF-2030-0001', round);
    await storedRequest('RIF-2030-0002', round, { state: 'submitted' });
    await storedRequest('RIF-2030-0003', round, { state: 'judged-positive', school: '01AA' });
    await storedRequest('RIF-2030-0004', round, {
      conflicted: [sampleId('decider1')],
      state: 'judged-positive',
    });
    expect(await numbers('officer')).toEqual([
      'RIF-2030-0003',
      'RIF-2030-0001',
      'RIF-2030-0002',
      'RIF-2030-0004',
    ]);
    // Sealed until the review, and read from the judgement on.
    expect(await numbers('chair')).not.toContain('RIF-2030-0002');
    expect(await numbers('decider2')).not.toContain('RIF-2030-0001');
    expect(await numbers('decider1')).not.toContain('RIF-2030-0004');
    expect(await numbers('decider2')).toContain('RIF-2030-0004');
    for (const one of ['applicant', 'stranger', 'coordinator', 'reviewer1']) {
      expect(await get(one, `/rounds/${round}/requests`)).toMatchObject({ status: 404 });
    }
  });

  it('come in pages that go on from where the last one ended', async () => {
    const first = await get('officer', `/rounds/${round}/requests?limit=3`);
    expect(first.body.items).toHaveLength(3);
    const then = `?limit=3&cursor=${encodeURIComponent(first.body.next ?? '')}`;
    expect(await numbers('officer', then)).toEqual(['RIF-2030-0004']);
    const other = await get('officer', `/rounds/round-rif-2028-1/requests${then}`);
    expect(other).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('are not there without their round', async () => {
    expect(await get('officer', '/rounds/round-rif-2031-1/requests')).toMatchObject({ status: 404 });
    expect(await get('officer', '/rounds/RIF-2030-0001/requests')).toMatchObject({ status: 404 });
  });
});
