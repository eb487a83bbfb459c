// An act of the round that comes late, or again, changes nothing; and nothing of a round touches a request that was objected to.
import { describe, expect, it } from 'vitest';
import type { FundCommand } from '../../../schemas/commands/fund.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { type FundWalked, fundWalk, tryFundStep } from '../../../tests/support/fundTable.ts';
import { fundWays } from '../../../tests/support/fundWays.ts';
import { asPerson, asSystem, people } from '../../../tests/support/samplePeople.ts';
import type { Actor } from '../../lifecycle/actor.ts';

const given = (walked: FundWalked, actor: Actor, command: FundCommand, input: object): FundWalked => {
  const decided = tryFundStep(walked, actor, command, input);
  if ('code' in decided) throw new Error(JSON.stringify(decided));
  return { ...walked, current: decided.next as FundCase, history: [...walked.history, decided.event] };
};

describe('an act of the round', () => {
  it('that is older than the last one carried is refused: a closing day never moves back', () => {
    const submitted = fundWalk(fundWays.submitted);
    const moved = given(submitted, asSystem, 'move-closing-day', { closesOn: '2027-02-05', roundEvent: 5 });
    // Sixteen weeks after 5 February is 28 May.
    expect(moved.current).toMatchObject({ roundClosesOn: '2027-02-05', decisionDue: '2027-05-28' });
    for (const roundEvent of [4, 5])
      expect(
        tryFundStep(moved, asSystem, 'move-closing-day', { closesOn: '2027-02-03', roundEvent }),
      ).toMatchObject({ code: 'guard', guard: 'carried-before' });
  });

  it('does not decide on a request that was decided on and objected to', () => {
    let walked = fundWalk(fundWays.objected);
    const upheld = { outcome: 'upheld', reason: 'De bijlage is niet gelezen.' };
    walked = given(walked, asPerson('decider3'), 'prepare-objection-decision', upheld);
    walked = given(walked, asPerson('decider4'), 'release-objection-decision', {});
    expect(walked.current.state).toBe('allocated');
    expect(
      tryFundStep(walked, asSystem, 'prepare-decision-with-round', {
        preparedBy: people.decider1.id,
        roundEvent: 9,
      }),
    ).toMatchObject({ code: 'guard', guard: 'decided-by-itself' });
  });

  it('releases what was prepared when it was done, and never what was prepared anew since', () => {
    let walked = fundWalk(fundWays['decision-prepared']);
    const meant = walked.current.decision?.preparedAs ?? 0;
    const release = { releasedBy: people.decider3.id, preparedAs: meant, roundEvent: 9 };
    const returned = given(walked, asPerson('decider2'), 'return-decision', { reason: 'Kijk nog eens.' });
    const outcome = walked.current.decision?.outcome ?? 'grant';
    walked = given(returned, asPerson('decider1'), 'prepare-decision', { outcome });
    expect(walked.current.decision?.preparedAs).toBe(meant + 2);
    expect(tryFundStep(walked, asSystem, 'release-decision-with-round', release)).toMatchObject({
      code: 'guard',
      guard: 'prepared-anew',
    });
    expect(
      tryFundStep(walked, asSystem, 'release-decision-with-round', { ...release, preparedAs: meant + 2 }),
    ).toHaveProperty('event');
  });
});
