// The review of a koploper application: opened, and what the assigned people find.
import { personOf } from '../../case/guards.ts';
import { declaring, notReviewedYet } from '../../case/rows/reviewing.ts';
import { type KoploperContext, row } from '../types.ts';

function motivations({ input }: KoploperContext<'submit-review'>) {
  return Object.fromEntries(
    Object.entries(input.scores).map(([criterion, { motivation }]) => [criterion, motivation]),
  );
}

export const reviewingRows = [
  row({
    from: ['submitted'],
    command: 'open-review',
    by: ['officer'],
    to: 'under-review',
    emits: 'review-opened',
    contention: 'tell',
    data: () => ({ rubric: 'kopgroep-v1' as const }),
  }),
  declaring(['submitted'], ['officer']),
  declaring(['under-review', 'in-deliberation'], ['reviewer', 'chair', 'officer']),
  declaring(['advised', 'decision-prepared'], ['reviewer', 'chair', 'officer', 'decider']),
  row({
    from: ['under-review'],
    command: 'submit-review',
    by: ['reviewer'],
    when: [notReviewedYet],
    to: 'under-review',
    emits: 'review-submitted',
    contention: 'retry',
    data: (context) => ({
      reviewer: personOf(context),
      levels: {
        'regional-character': context.input.scores['regional-character'].level,
        'golden-triangle': context.input.scores['golden-triangle'].level,
        'concrete-results': context.input.scores['concrete-results'].level,
        sharing: context.input.scores.sharing.level,
      },
      motivations: context.seal(motivations(context)),
    }),
    records: (context) => [
      { set: 'review', reviewer: personOf(context), salt: context.random.salt, body: motivations(context) },
    ],
  }),
];
