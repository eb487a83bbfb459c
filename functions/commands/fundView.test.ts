// A request to the fund as its people see it: the shape that the api documents, and nothing of what is still internal.
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Capacity } from '../../domain/case/capacity.ts';
import type { CaseKind } from '../../domain/case/kind.ts';
import { access } from '../../domain/fund/access.ts';
import { fundKind } from '../../domain/fund/kind.ts';
import { caseSummary, caseView } from '../../schemas/caseView.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import { noCommands } from '../platform/recentCommands.ts';
import { viewCase } from './caseView.ts';
import { summarise } from './views/summary.ts';

const applicant = 'p-aaaaaaaaaaaaaaaa';
const reviewer = 'p-bbbbbbbbbbbbbbbb';
const now = '2027-05-03T09:00:00.000Z';

const current: FundCase = {
  id: 'RIF-2027-0042',
  kind: 'fund',
  state: 'decision-prepared',
  version: 9,
  chain: 'c4'.repeat(32),
  applicant,
  school: '25LH',
  regulation: 'rif-2024-2027',
  round: 'round-rif-2027-1',
  category: 'starter',
  variant: 'standard',
  amount: 100_000_000,
  regions: ['haaglanden'],
  form: 1,
  submittedAt: '2027-01-31T22:59:00.000Z',
  signature: { by: applicant, form: 1, contentHash: 'a3'.repeat(32), as: 2 },
  reviewers: [{ person: reviewer, sector: 'care', levels: [3, 4, 3, 2, 5] }],
  hearing: { offeredOn: '2027-02-20', due: '2027-03-01', answer: 'wanted' },
  decision: { outcome: 'grant', from: 'allocated', preparedBy: reviewer, preparedAs: 9 },
};

const round: FundRound = {
  id: 'round-rif-2027-1',
  kind: 'round',
  state: 'closed',
  version: 4,
  opensOn: '2027-01-01',
  closesOn: '2027-01-31',
};

const head = { aggregate: current, title: 'Zorg samen', recent: noCommands };

const seenAs = (...capacities: Capacity[]) =>
  viewCase(
    {
      head: () => Promise.resolve({ aggregate: round, recent: noCommands }),
      form: () => Promise.resolve({ content: { name: 'Zorg samen', brin: '25LH' }, etag: 'e1' }),
      partners: () => Promise.resolve([]),
      texts: () => Promise.resolve({ 'decision-9': { note: 'Gefeliciteerd' } }),
      reviews: () => Promise.resolve(new Map([[reviewer, { feasibility: 'Goed plan' }]])),
    },
    {
      head,
      kind: fundKind as CaseKind,
      viewer: { person: undefined, capacities, access },
      actor: { kind: 'system', duty: 'test' },
    },
    now,
  );

/** The words of where it stands are its kind's own, and proved there. */
const faultsOf = ({ error }: { error?: z.core.$ZodError | undefined }) =>
  (error?.issues ?? []).filter(({ path }) => path[0] !== 'standing');

describe('a request to the fund', () => {
  it.each<Capacity[]>([['applicant'], ['signatory'], ['officer'], ['chair'], ['decider']])(
    'fits the shape that is documented, as %s',
    async (...capacities) => {
      expect(faultsOf(caseView.safeParse(await seenAs(...capacities)))).toEqual([]);
      expect(faultsOf(caseSummary.safeParse(summarise(head)))).toEqual([]);
    },
  );

  it('has the levels of each review by criterion, for the office alone', async () => {
    const { reviews } = await seenAs('officer');
    expect(reviews).toEqual([
      {
        reviewer,
        levels: {
          'labour-market-link': 3,
          'cooperation-and-support': 4,
          feasibility: 3,
          durability: 2,
          financing: 5,
        },
        motivations: { feasibility: 'Goed plan' },
      },
    ]);
    expect(await seenAs('applicant')).not.toHaveProperty('reviews');
  });

  it('keeps a decision that is not released from its applicant', async () => {
    expect(await seenAs('decider')).toMatchObject({ decision: { texts: { note: 'Gefeliciteerd' } } });
    expect(await seenAs('applicant')).not.toHaveProperty('decision');
    expect(await seenAs('signatory')).not.toHaveProperty('decision');
  });

  it('finds fault as of the moment it was handed in', async () => {
    const codes = (await seenAs('applicant')).findings.map(({ code }) => code);
    expect(codes).toContain('missing-budget');
    // In time on the last day, though it is read months later.
    expect(codes).not.toContain('after-the-round');
  });
});
