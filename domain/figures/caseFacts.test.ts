// What is counted of one case, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { KoploperCase } from '../../schemas/case.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { caseFacts } from './caseFacts.ts';

const application: KoploperCase = {
  kind: 'koploper',
  id: 'KL-2026-0001',
  version: 4,
  state: 'under-review',
  regions: ['haaglanden'],
  submittedAt: '2026-03-09T09:00:00.000Z',
};
const request: FundCase = {
  kind: 'fund',
  id: 'RIF-2026-0001',
  version: 4,
  state: 'under-review',
  regulation: 'rif-2024-2027',
  round: 'round-rif-2026-1',
  category: 'starter',
  submittedAt: '2026-01-20T09:00:00.000Z',
  roundClosesOn: '2026-01-31',
  amount: 100_000_00,
};
const reviewer = (letter: string, levels?: number[]) => ({
  person: `p-${letter.repeat(16)}`,
  sector: 'care' as const,
  ...(levels ? { levels } : {}),
});

describe('the clock of an application', () => {
  // Eight weeks (Awb 4:13) from Monday 9 March 2026 end on Monday 4 May.
  it.each([
    ['2026-04-19', 'later'],
    ['2026-04-20', 'within14'],
    ['2026-04-28', 'within14'],
    ['2026-04-29', 'within5'],
    ['2026-05-04', 'within5'],
    ['2026-05-05', 'overdue'],
  ])('on %s is %s', (today, place) => {
    expect(caseFacts(application, today).clock).toBe(place);
  });

  it('stands still while a supplement is waited for', () => {
    const current: KoploperCase = {
      ...application,
      state: 'awaiting-supplement',
      stops: [{ askedOn: '2026-03-16', due: '2026-03-30' }],
    };
    expect(caseFacts(current, '2026-03-20').clock).toBe('suspended');
  });

  it.each(['draft', 'nominated', 'declined', 'published', 'withdrawn', 'lapsed'] as const)(
    'is not counted of one that is %s',
    (state) => {
      expect(caseFacts({ ...application, state }, '2026-06-02')).toMatchObject({
        awaitsDecision: false,
        clock: undefined,
      });
    },
  );
});

describe('the clock of a request', () => {
  it('does not run before its round has closed', () => {
    const { roundClosesOn: _, ...open } = request;
    expect(caseFacts({ ...open, state: 'submitted' }, '2026-01-25').clock).toBe('notStarted');
  });

  it('is that of the objection while one is looked at', () => {
    const current: FundCase = {
      ...request,
      state: 'objected',
      objection: {
        filedAs: 9,
        filedOn: '2026-07-01',
        late: false,
        was: 'refused',
        decisionDue: '2026-09-10',
      },
    };
    expect(caseFacts(current, '2026-09-08').clock).toBe('within5');
    expect(caseFacts(current, '2026-09-11').clock).toBe('overdue');
  });
});

describe('the score', () => {
  it('of an application is how many of its four criteria are met', () => {
    // Sufficient is level 3: the first, the third and the fourth are.
    expect(caseFacts({ ...application, consensus: [3, 2, 5, 4] }, '2026-04-01').band).toEqual({
      at: 3,
      of: 5,
    });
  });

  it('of a request is the tenth of the points in which it falls, the best in the last', () => {
    const criteria = 5;
    const best = caseFacts(
      { ...request, consensus: Array.from({ length: criteria }, () => 5) },
      '2026-04-01',
    );
    expect(best.band).toEqual({ at: 9, of: 10 });
    // All "voldoende", level 3 of 5: three of five points, which is 60%.
    const middle = caseFacts(
      { ...request, consensus: Array.from({ length: criteria }, () => 3) },
      '2026-04-01',
    );
    expect(middle.band).toEqual({ at: 6, of: 10 });
  });
});

describe('reviewers', () => {
  it('lie apart on a criterion from two levels on', () => {
    const reviewers = [reviewer('a', [1, 3, 3, 4]), reviewer('b', [2, 3, 5, 4]), reviewer('c')];
    // 1 and 2: one level; 3 and 5: two.
    expect(caseFacts({ ...application, reviewers }, '2026-04-01').apart).toEqual(['concrete-results']);
  });

  it('are not compared when there is but one review, or the other is of somebody with an interest', () => {
    const one = [reviewer('a', [1, 1, 1, 1]), reviewer('b')];
    expect(caseFacts({ ...application, reviewers: one }, '2026-04-01').apart).toBeUndefined();
    const two = [reviewer('a', [1, 1, 1, 1]), reviewer('b', [5, 5, 5, 5])];
    const conflicted = [`p-${'b'.repeat(16)}`];
    expect(caseFacts({ ...application, reviewers: two, conflicted }, '2026-04-01').apart).toBeUndefined();
  });
});

describe('the money of a request', () => {
  const allocation = {
    outcome: 'refuse-ceiling',
    position: 9,
    listed: 9,
    points: 15,
    roundEvent: 7,
  } as const;
  const decision = { from: 'allocated', preparedBy: `p-${'a'.repeat(16)}`, preparedAs: 8 } as const;

  it('is asked when it was handed in and stands', () => {
    expect(caseFacts(request, '2026-04-01').request).toEqual({ asked: 100_000_00, granted: 0 });
    expect(caseFacts({ ...request, state: 'withdrawn' }, '2026-04-01').request).toBeUndefined();
    const { submittedAt: _, ...draft } = request;
    expect(caseFacts({ ...draft, state: 'draft' }, '2026-04-01').request).toBeUndefined();
  });

  it('is granted as it was divided, until a decision that was made known says otherwise', () => {
    const granted = { ...request, allocation: { ...allocation, outcome: 'grant' } } as const;
    expect(caseFacts(granted, '2026-04-01').request?.granted).toBe(100_000_00);
    // After an objection: refused for the ceiling first, granted then.
    const after = {
      ...request,
      allocation,
      decision: { ...decision, outcome: 'grant', releasedAt: '2026-05-01T09:00:00.000Z' },
    } as const;
    expect(caseFacts(after, '2026-05-04').request?.granted).toBe(100_000_00);
    const prepared = { ...granted, decision: { ...decision, outcome: 'refuse-formal' } } as const;
    expect(caseFacts(prepared, '2026-05-04').request?.granted).toBe(100_000_00);
  });
});
