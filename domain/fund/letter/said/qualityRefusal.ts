// The refusal on quality: which criteria are not met, and why.
import { fundOutcomeNames } from '../../../../schemas/fund/states.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import type { QualityRefusalFacts } from '../facts.ts';
import { judged } from './judged.ts';
import type { Said } from './said.ts';

export function qualityRefusal(facts: QualityRefusalFacts): Said {
  const short = facts.judgement.filter(({ sufficient }) => !sufficient).map(({ criterion }) => criterion);
  return {
    decision: fundOutcomeNames['refuse-quality'].nl,
    subject: 'Wij wijzen uw aanvraag af',
    opening: [
      `U vroeg subsidie aan voor het project ‘${facts.projectName}’.`,
      'Wij wijzen uw aanvraag af, omdat de kwaliteit niet voldoende is.',
      ...(short.length === 0
        ? []
        : [`Niet voldoende ${short.length === 1 ? 'is' : 'zijn'}: ${short.join(', ')}.`]),
    ],
    amounts: [['Gevraagd bedrag', eurosExactly(facts.requested)]],
    reasons: judged(facts),
  };
}
