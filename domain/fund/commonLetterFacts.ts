// What the letters of a request have in common, whatever they are about.
import type { FundCase } from '../../schemas/fund/case.ts';
import { rif } from '../../schemas/programmes/rif.ts';
import { roundName } from '../round/roundName.ts';
import type { DecisionParts } from './decisionParts.ts';
import type { BasisArticle, FundDecisionFacts } from './letter/facts.ts';
import { remedyUntil } from './letter/remedy.ts';
import { regulationOf } from './regulationOf.ts';

/** The parts that are the same in every letter. */
export type CommonLetterFacts = Omit<
  Extract<FundDecisionFacts, { readonly outcome: 'settle' }>,
  'outcome' | 'grantedOn' | 'granted' | 'spent' | 'settled' | 'reason'
>;

interface Asked {
  readonly articles: readonly BasisArticle[];
  /** Against a decision that comes after an objection one appeals. */
  readonly remedy: 'objection' | 'appeal';
  /** Of the decision: the day on which it is made known. */
  readonly today: string;
}

export function commonLetterFacts(
  current: FundCase,
  { content, contact, round }: DecisionParts,
  { articles, remedy, today }: Asked,
): CommonLetterFacts {
  const at = remedy === 'appeal' ? rif.appealAt.nl : rif.objectionAt.nl;
  return {
    caseNumber: current.id,
    projectName: content.name ?? current.id,
    addressee: {
      organisation: content.organisation ?? '',
      contact: contact?.name,
      address: contact?.postalAddress?.split('\n'),
    },
    sender: rif.sender,
    regulation: { name: regulationOf(current).name.nl, articles },
    requested: current.amount ?? 0,
    category: current.category ?? 'starter',
    receivedAt: current.submittedAt ?? `${today}T00:00:00.000Z`,
    round: {
      name: roundName(current.round ?? '').nl,
      closesOn: round?.closesOn ?? current.roundClosesOn ?? today,
    },
    decidedOn: today,
    remedy: { kind: remedy, until: remedyUntil(today), at },
    ...(remedy === 'appeal' ? { afterObjection: true } : {}),
  };
}
