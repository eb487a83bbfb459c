// Whether a decision is another than what the committee advised; a refusal for the ceiling follows a positive advice.
import type { CeilingRefusalFacts, GrantFacts, QualityRefusalFacts } from './facts.ts';

export const deviates = ({
  outcome,
  advice,
}: GrantFacts | QualityRefusalFacts | CeilingRefusalFacts): boolean =>
  advice !== undefined && advice.positive !== (outcome !== 'refuse-quality');
