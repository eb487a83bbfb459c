// To the applicant: the decision, as it was read before it was made known.
import type { DecisionLetter } from '../../../domain/koploper/letter.ts';
import { koploperDecision } from '../../ui/mail/koploperDecision.ts';
import { type Letter, verbatim } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';

export const decision = (facts: Facts<'koploper', 'decision-released'>, letter: DecisionLetter): Letter => {
  const { caseNumber, title, chain } = facts;
  return koploperDecision({ caseNumber, title, ownCases: ownCases(facts), code: verbatim(chain) }, letter);
};
