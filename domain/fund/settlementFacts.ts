// From a request whose project is over to the facts of the letter that settles its subsidy.
import type { FundCase } from '../../schemas/fund/case.ts';
import { dayOf } from '../clock/days.ts';
import { commonLetterFacts } from './commonLetterFacts.ts';
import type { DecisionParts } from './decisionParts.ts';
import type { SettlementFacts } from './letter/facts.ts';
import { objectedToSettlement } from './objections.ts';
import { regulationOf } from './regulationOf.ts';

/** `settling`: what is decided, in cents, and why; `today`: the day of the decision. */
export function settlementFactsOf(
  current: FundCase,
  parts: DecisionParts,
  settling: { readonly amount: number; readonly reason: string },
  today: string,
): SettlementFacts {
  const { decision, amount = 0, spent } = current;
  const { value: weeks, article } = regulationOf(current).reports.settlementWeeks;
  const says = `wij stellen de subsidie vast binnen ${weeks} weken na het eindverslag`;
  return {
    ...commonLetterFacts(current, parts, {
      articles: [{ article, says }],
      remedy: objectedToSettlement(current) ? 'appeal' : 'objection',
      today,
    }),
    outcome: 'settle',
    grantedOn: decision?.releasedAt === undefined ? today : dayOf(decision.releasedAt),
    granted: amount,
    spent,
    settled: settling.amount,
    reason: settling.reason,
  };
}
