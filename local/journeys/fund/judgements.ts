// What reviewers and committee say of a demonstrated request: the levels that its scenario gives it.
import type { FundInput } from '../../../schemas/commands/fund.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import type { PlannedRequest } from './scenario.ts';

const reviewers = [1, 2, 3, 4, 5, 6].map((number) => `beoordelaar-${number}`);

/** Three of the six, taking turns, so that everybody has as much to do. */
export const reviewersOf = (index: number): readonly string[] =>
  [0, 1, 2].map((step) => reviewers[(index + 2 * step) % reviewers.length] ?? '');

const perCriterion = <Value>(
  { category }: PlannedRequest,
  value: (index: number) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    rif20242027.categories[category].criteria.map(({ code }, index) => [code, value(index)]),
  );

const levelAt = ({ levels }: PlannedRequest, index: number): number => levels[index] ?? 3;

export const reviewOf = (request: PlannedRequest): FundInput<'submit-review'> => ({
  scores: perCriterion(request, (index) => ({
    level: levelAt(request, index),
    motivation: 'Dat blijkt uit het plan en de begroting.',
  })),
});

export const judgementOf = (request: PlannedRequest): FundInput<'adopt-judgement'> => ({
  levels: perCriterion(request, (index) => levelAt(request, index)),
  motivations: perCriterion(request, () => 'De commissie ziet dit in de aanvraag onderbouwd.'),
  explanation: 'De commissie volgt de beoordelaars.',
});
