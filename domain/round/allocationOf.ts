// From the requests of a round to what is ranked and divided.
import type { AllocationInput, PositiveRequest } from '../../schemas/fund/allocation.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';
import { ceilingOf } from '../fund/ceiling.ts';
import { pointsOf } from '../fund/criteria.ts';
import { regulationOf } from '../fund/regulationOf.ts';
import { maximumPoints } from '../fund/scoring.ts';
import { inWindow } from '../fund/window.ts';

/** Requests judged positive are ranked; the contents of all that came in time go into the lottery, whatever became of them. */
export function allocationInputOf(
  round: FundRound,
  requests: readonly FundCase[],
  seed: string,
): AllocationInput {
  const regulation = regulationOf(round);
  const inTime = requests.filter(
    ({ submittedAt }) => submittedAt !== undefined && inWindow(round, submittedAt) === 'in-time',
  );
  return {
    requests: requests.filter(({ state }) => state === 'judged-positive').map(ranked),
    ceiling: ceilingOf(round),
    onMisfit: regulation.onMisfit.value,
    maximumPoints: {
      starter: maximumPoints(regulation, 'starter'),
      'scale-up': maximumPoints(regulation, 'scale-up'),
    },
    lottery: { seed, contentHashes: inTime.map(({ lotteryHash = '' }) => lotteryHash).toSorted() },
  };
}

function ranked(request: FundCase): PositiveRequest {
  const { id, category = 'starter', amount = 0, amended, lotteryHash = '', consensus = [] } = request;
  return {
    caseNumber: id,
    list: category,
    points: pointsOf(request, consensus),
    amount,
    amended: amended ?? false,
    contentHash: lotteryHash,
  };
}
