// The decision on an objection: what became of it and why, and what comes in the place of the earlier decision.

import type { LetterBlock } from '../../../../schemas/fund/letterDocument.ts';
import { type ObjectionOutcome, objectionOutcomeNames } from '../../../../schemas/fund/states.ts';
import { fullDay } from '../../../clock/inWords.ts';
import { eurosExactly } from '../../../money/inWords.ts';
import { paragraph, quote, section } from '../blocks.ts';
import type { ObjectionFacts } from '../facts.ts';
import type { Said } from './said.ts';

const consequences: Record<ObjectionOutcome, string> = {
  upheld: 'U krijgt gelijk: wij herzien ons besluit.',
  'partly-upheld': 'U krijgt voor een deel gelijk: dat deel van ons besluit herzien wij.',
  dismissed: 'U krijgt geen gelijk: ons besluit blijft zoals het was.',
  inadmissible: 'Wij kunnen uw bezwaar niet inhoudelijk behandelen: ons besluit blijft zoals het was.',
};

/** Whether another decision comes in the place of the one that was objected to. */
export const replaces = ({ outcome }: ObjectionFacts): boolean =>
  outcome === 'upheld' || outcome === 'partly-upheld';

export function objectionDecision(facts: ObjectionFacts): Said {
  const { outcome, contested, filedOn, projectName, reason, requested } = facts;
  const name = objectionOutcomeNames[outcome].nl;
  return {
    decision: `bezwaar ${name}`,
    subject: `Wij verklaren uw bezwaar ${name}`,
    opening: [
      `U maakte op ${fullDay(filedOn).nl} bezwaar tegen ons besluit van ${fullDay(contested.decidedOn).nl} over het project ‘${projectName}’.`,
      `Wij verklaren uw bezwaar ${name}.`,
      consequences[outcome],
    ],
    amounts: [
      ['Besluit waartegen u bezwaar maakte', contested.outcome],
      ['Gevraagd bedrag', eurosExactly(requested)],
    ],
    reasons: [
      ...section('Waarom dit besluit?', quote(reason)),
      ...section('Wat er in de plaats komt van ons eerdere besluit', instead(facts)),
    ],
  };
}

const instead = (facts: ObjectionFacts): readonly LetterBlock[] => {
  if (!replaces(facts)) return [];
  return facts.decidedAnew
    ? [paragraph('Wij bereiden een nieuw besluit voor. Dat besluit krijgt u in een aparte brief.')]
    : quote(facts.instead);
};
