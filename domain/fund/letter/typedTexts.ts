// What people typed for a letter, wherever it stands in it: that is where somebody's data can slip in.
import type { FundDecisionFacts } from './facts.ts';

export function typedTexts(facts: FundDecisionFacts): readonly string[] {
  const texts = [facts.projectName, facts.note, ...ofOutcome(facts)];
  return texts.filter((text) => text !== undefined);
}

function ofOutcome(facts: FundDecisionFacts): readonly (string | undefined)[] {
  switch (facts.outcome) {
    case 'grant':
    case 'refuse-quality':
    case 'refuse-ceiling':
      return [
        ...facts.judgement.map(({ motivation }) => motivation),
        facts.advice?.explanation,
        facts.deviationReason,
      ];
    case 'refuse-formal':
    case 'settle':
      return [facts.reason];
    case 'not-processed':
      return [facts.reason, ...facts.repair.items.flatMap(({ missing, basis }) => [missing, basis])];
    default:
      return [facts.reason, facts.instead];
  }
}
