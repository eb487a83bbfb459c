// Whether a decision is another than what the committee advised; a refusal for the ceiling follows a positive advice.
import type { AssessedFacts } from './facts.ts';

export const deviates = ({ outcome, advice }: AssessedFacts): boolean =>
  advice !== undefined && advice.positive !== (outcome !== 'refuse-quality');
