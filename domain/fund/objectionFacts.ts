// From a request with a prepared decision on an objection to the facts of its letter.
import type { FundCase } from '../../schemas/fund/case.ts';
import { fundOutcomeNames } from '../../schemas/fund/states.ts';
import { dayOf } from '../clock/days.ts';
import { commonLetterFacts } from './commonLetterFacts.ts';
import type { DecisionParts } from './decisionParts.ts';
import type { BasisArticle, ObjectionFacts } from './letter/facts.ts';

/** `today`: the day of the decision. Throws when none was prepared. */
export function objectionFactsOf(current: FundCase, parts: DecisionParts, today: string): ObjectionFacts {
  const { objection } = current;
  if (objection?.outcome === undefined) throw new Error('there is no letter without a decision');
  const { outcome, filedOn, late } = objection;
  return {
    ...commonLetterFacts(current, parts, { articles: basisOf(late), remedy: 'appeal', today }),
    outcome,
    contested: contestedOf(current),
    filedOn,
    reason: parts.onObjection,
    decidedAnew: true,
  };
}

function contestedOf({ objection, settled, decision }: FundCase): ObjectionFacts['contested'] {
  if (objection?.was === 'settled' && settled)
    return { outcome: 'subsidie vastgesteld', decidedOn: settled.on };
  if (decision?.releasedAt === undefined) throw new Error('an objection is against a decision');
  return { outcome: fundOutcomeNames[decision.outcome].nl, decidedOn: dayOf(decision.releasedAt) };
}

const law = 'Algemene wet bestuursrecht';
const basisOf = (late: boolean): readonly BasisArticle[] => [
  { law, article: '7:12', says: 'een besluit op bezwaar heeft een deugdelijke motivering' },
  ...(late
    ? [{ law, article: '6:11', says: 'wij bekijken of u kan worden verweten dat uw bezwaar te laat was' }]
    : []),
];
