// A request to the fund as its people see it: the shape that the api documents, and nothing of what is still internal.
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Capacity } from '../../domain/case/capacity.ts';
import { contentHash } from '../../domain/case/contentHash.ts';
import type { CaseKind } from '../../domain/case/kind.ts';
import { access } from '../../domain/fund/access.ts';
import { fundKind } from '../../domain/fund/kind.ts';
import { caseSummary, caseView } from '../../schemas/caseView.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundView } from '../../schemas/fundView.ts';
import type { FundRound } from '../../schemas/round.ts';
import { budgetOf } from '../../tests/support/sampleBudgets.ts';
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

/** A third of 900,000 euro is asked; the labour market brings in 299,999 euro, one euro short of its third. */
const budget = budgetOf(30_000_000, {
  'applying-school': 9_000_000,
  government: 21_000_100,
  'labour-organisation': 29_999_900,
});
const content = { name: 'Zorg samen', brin: '25LH', budget };

const texts = {
  'decision-9': { note: 'Gefeliciteerd' },
  'hearing-7': 'Gehoord op 2 maart',
  'grounds-11': 'Wij zijn het oneens',
  'objection-12': 'Ongegrond, want',
  'report-15': 'Halverwege',
  'report-18': 'Klaar',
  'settlement-19': 'Minder uitgegeven',
  'judgement-8': {
    motivations: { feasibility: 'Haalbaar', financing: 'Nog niet sluitend' },
    notes: { feasibility: 'Eén beoordelaar gaf een 2.' },
    explanation: 'Eensgezind.',
  },
  'reassessment-8': 'Nu wel sluitend',
  'formal-refusal-3': 'Na het tijdvak.',
  'not-processing-4': 'Niet aangevuld.',
};

/** What the school handed in for the round. */
let ofTheSchool: readonly string[] = [current.id];
async function* ofRound() {
  yield await Promise.resolve(ofTheSchool);
}

const seenAs = (...capacities: Capacity[]) => seenOf(current, ...capacities);

const seenOf = (aggregate: FundCase, ...capacities: Capacity[]) =>
  viewCase(
    {
      cases: {
        head: () => Promise.resolve({ aggregate: round, recent: noCommands }),
        heads: (ids) => Promise.resolve(ids.map((id) => ({ ...head, aggregate: { ...current, id } }))),
        form: () => Promise.resolve({ content, etag: 'e1' }),
        partners: () => Promise.resolve([]),
        files: () => Promise.resolve([]),
        texts: () => Promise.resolve(texts),
        reviews: () => Promise.resolve(new Map([[reviewer, { feasibility: 'Goed plan' }]])),
      },
      lists: { ofRound },
    },
    {
      head: { ...head, aggregate },
      kind: fundKind as CaseKind,
      viewer: { person: undefined, capacities, access },
      actor: { kind: 'system', duty: 'test' },
    },
    now,
  );

/** Everything that can be on it, of what happens after the decision. */
const settled: FundCase = {
  ...current,
  state: 'settled',
  version: 19,
  endsOn: '2031-07-31',
  hearing: { offeredOn: '2027-02-20', due: '2027-03-01', answer: 'wanted', recordedAs: 7 },
  amendment: { criterion: 'financing', askedOn: '2027-03-10', due: '2027-03-24', expired: true },
  allocation: { outcome: 'grant', position: 3, listed: 14, points: 21, roundEvent: 7 },
  decision: {
    outcome: 'grant',
    from: 'allocated',
    preparedBy: reviewer,
    preparedAs: 9,
    releasedBy: applicant,
    releasedAt: '2027-05-01T09:00:00.000Z',
    releasedAs: 10,
  },
  objection: {
    filedAs: 11,
    filedOn: '2027-05-10',
    late: false,
    was: 'granted',
    decisionDue: '2027-07-24',
    outcome: 'dismissed',
    preparedBy: reviewer,
    preparedAs: 12,
    releasedAt: '2027-06-01T09:00:00.000Z',
  },
  progressReportedOn: '2029-06-01',
  finalReportedOn: '2031-09-01',
  settled: { amount: 29_000_000, on: '2031-10-01', as: 19 },
};

const faultsOf = ({ error }: { error?: z.core.$ZodError | undefined }) => error?.issues ?? [];

describe('a request to the fund', () => {
  it.each<Capacity[]>([['applicant'], ['signatory'], ['officer'], ['chair'], ['decider']])(
    'fits the shape that is documented, as %s',
    async (...capacities) => {
      expect(faultsOf(caseView.safeParse(await seenAs(...capacities)))).toEqual([]);
      expect(faultsOf(caseView.safeParse(await seenOf(settled, ...capacities)))).toEqual([]);
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
    expect(codes).toContain('missing-regions');
    // In time on the last day, though it is read months later.
    expect(codes).not.toContain('after-the-round');
  });

  it('tells the hash of the form as it is now, which is what a signatory signs', async () => {
    const { formHash, signature } = (await seenAs('signatory')) as FundView;
    expect(formHash).toBe(contentHash(content));
    expect(signature).toMatchObject({ by: applicant, matchesForm: false });
    const signed = { ...current, signature: { by: applicant, form: 1, contentHash: formHash ?? '', as: 2 } };
    expect(await seenOf(signed, 'applicant')).toMatchObject({ signature: { matchesForm: true } });
    expect(await seenAs('reviewer')).not.toHaveProperty('signature');
  });

  it('has every rule on its budget, with both amounts and each way out', async () => {
    const { checks = [] } = (await seenAs('applicant')) as FundView;
    const short = checks.find(({ code }) => code === 'labour-market-share-at-least');
    expect(short).toMatchObject({
      passes: false,
      amounts: { found: 29_999_900, limit: 30_000_000, must: 'at-least' },
    });
    // 100 cents short of a third of a whole that stays as large: that much is moved.
    expect(short?.repairs[0]).toMatchObject({ way: 'move', to: 'labour-market', cents: 100 });
    expect(checks.filter(({ passes }) => passes).length).toBeGreaterThan(0);
  });
});

describe('the judgement', () => {
  const consensus = [3, 4, 3, 3, 2];
  const judged: FundCase = { ...current, judgedAs: 8, consensus };
  const levels = {
    'labour-market-link': 3,
    'cooperation-and-support': 4,
    feasibility: 3,
    durability: 3,
    financing: 2,
  };
  const motivations = { feasibility: 'Haalbaar', financing: 'Nog niet sluitend' };

  it('is read whole by the office, and by nobody else before the decision is released', async () => {
    const notes = { feasibility: 'Eén beoordelaar gaf een 2.' };
    for (const one of ['chair', 'officer', 'decider'] as const) {
      const view = (await seenOf(judged, one)) as FundView;
      expect(view.judgement).toEqual({ levels, motivations, notes, explanation: 'Eensgezind.' });
      expect(faultsOf(caseView.safeParse(view))).toEqual([]);
    }
    for (const one of ['applicant', 'signatory', 'reviewer', 'coordinator'] as const)
      expect(await seenOf(judged, one)).not.toHaveProperty('judgement');
  });

  it('is read by the applicant once it is, as the letter says it', async () => {
    const told = { ...judged, ...(settled.decision ? { decision: settled.decision } : {}) };
    for (const one of ['applicant', 'signatory'] as const)
      expect(((await seenOf(told, one)) as FundView).judgement).toEqual({ levels, motivations });
    expect(await seenOf(told, 'reviewer')).not.toHaveProperty('judgement');
  });

  it('is the one after the amendment when there was one', async () => {
    const amendment = { criterion: 'financing', askedOn: '2027-03-10', due: '2027-03-24', reassessedAs: 8 };
    const { judgement } = (await seenOf({ ...judged, amendment }, 'chair')) as FundView;
    expect(judgement?.motivations).toEqual({ ...motivations, financing: 'Nu wel sluitend' });
  });
});

describe('what an officer proposes', () => {
  const proposed: FundCase = {
    ...current,
    state: 'submitted',
    formalRefusal: { ground: 'late', proposedBy: reviewer, proposedAs: 3 },
    notProcessing: { ground: 'not-supplemented', proposedBy: reviewer, proposedAs: 4 },
  };

  it('is read by who decides on it and by the office alone', async () => {
    for (const one of ['officer', 'decider'] as const) {
      const view = (await seenOf(proposed, one)) as FundView;
      expect(view.formalRefusal).toEqual({ ground: 'late', proposedBy: reviewer, reason: 'Na het tijdvak.' });
      expect(view.notProcessing).toMatchObject({ reason: 'Niet aangevuld.' });
      expect(faultsOf(caseView.safeParse(view))).toEqual([]);
    }
    for (const one of ['applicant', 'signatory', 'reviewer', 'chair', 'coordinator'] as const)
      for (const part of ['formalRefusal', 'notProcessing'])
        expect(await seenOf(proposed, one)).not.toHaveProperty(part);
  });
});

describe('the same project of the same school in one round', () => {
  it('is found, and a request is not taken for another', async () => {
    const codes = async () => (await seenAs('officer')).findings.map(({ code }) => code);
    expect(await codes()).not.toContain('same-project-in-round');
    ofTheSchool = [current.id, 'RIF-2027-0043'];
    expect(await codes()).toContain('same-project-in-round');
    ofTheSchool = [current.id];
  });
});

describe('what was decided', () => {
  it('is known to whoever reads the case, its texts to whom the letter is for and to the office', async () => {
    const known = { outcome: 'grant', releasedAt: settled.decision?.releasedAt };
    for (const one of ['reviewer', 'coordinator'] as const) {
      const view = (await seenOf(settled, one)) as FundView;
      expect(view.decision).toEqual(known);
      for (const part of ['allocation', 'objection', 'reports', 'settled', 'hearing', 'amendment']) {
        expect(view).not.toHaveProperty(part);
      }
    }
    for (const one of ['applicant', 'signatory', 'chair', 'officer', 'decider'] as const) {
      expect((await seenOf(settled, one)) as FundView).toMatchObject({
        decision: { ...known, texts: { note: 'Gefeliciteerd' } },
        allocation: { outcome: 'grant', position: 3, listed: 14, points: 21 },
        objection: {
          grounds: 'Wij zijn het oneens',
          outcome: 'dismissed',
          reason: 'Ongegrond, want',
        },
        amendment: { criterion: 'financing', status: 'expired' },
      });
    }
  });

  it('keeps an allocation from the applicant until the letter', async () => {
    const waiting: FundCase = { ...current, allocation: settled.allocation };
    expect(await seenOf(waiting, 'chair')).toHaveProperty('allocation');
    expect(await seenOf(waiting, 'applicant')).not.toHaveProperty('allocation');
  });

  it('keeps what is prepared on an objection from the applicant', async () => {
    const { releasedAt: _, ...prepared } = settled.objection ?? { filedAs: 11 };
    const pending = { ...settled, state: 'objection-prepared', objection: prepared } as FundCase;
    expect(await seenOf(pending, 'decider')).toMatchObject({ objection: { outcome: 'dismissed' } });
    const { objection } = (await seenOf(pending, 'applicant')) as FundView;
    expect(objection).toMatchObject({ grounds: 'Wij zijn het oneens', decisionDue: '2027-07-24' });
    expect(objection).not.toHaveProperty('outcome');
    expect(objection).not.toHaveProperty('reason');
  });

  it('keeps the report of a hearing for the office', async () => {
    expect(await seenOf(settled, 'chair')).toMatchObject({ hearing: { report: 'Gehoord op 2 maart' } });
    const { hearing } = (await seenOf(settled, 'applicant')) as FundView;
    expect(hearing).toEqual({ offeredOn: '2027-02-20', due: '2027-03-01', answer: 'wanted' });
  });

  it('has the reports in the order in which they came, and at what the grant was settled', async () => {
    expect(await seenOf(settled, 'officer')).toMatchObject({
      reports: { progressOn: '2029-06-01', finalOn: '2031-09-01', texts: ['Halverwege', 'Klaar'] },
      settled: { amount: 29_000_000, on: '2031-10-01', reason: 'Minder uitgegeven' },
    });
  });
});
