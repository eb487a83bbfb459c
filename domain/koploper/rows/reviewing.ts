// The review: what the assigned people find, and who of them turns out not to be able to judge.
import type { KoploperState } from '../../../schemas/case.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import type { Capacity } from '../access.ts';
import { awaitedReviewers, reviewsIn } from '../scoring.ts';
import { abstentionText, conflictText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

const notReviewedYet: KoploperGuard<'submit-review' | 'abstain'> = {
  code: 'already-reviewed',
  says: { nl: 'Uw beoordeling is al binnen.', en: 'Your review is in already.' },
  holds: ({ case: current, actor }) =>
    !(current.reviewers ?? []).some(
      ({ person, levels }) => actor.kind === 'person' && person === actor.person && levels,
    ),
};

const enoughReviews: KoploperGuard<'close-review'> = {
  code: 'too-few-reviews',
  says: {
    nl: `Er zijn ten minste ${kopgroepV1.reviews.atLeast} beoordelingen nodig.`,
    en: `At least ${kopgroepV1.reviews.atLeast} reviews are needed.`,
  },
  holds: ({ case: current }) => reviewsIn(current).length >= kopgroepV1.reviews.atLeast,
};

const severalSectors: KoploperGuard<'close-review'> = {
  code: 'one-sector-only',
  says: {
    nl: 'De beoordelingen komen uit één sector; wijs nog een beoordelaar uit een andere sector toe.',
    en: 'The reviews come from one sector; assign another reviewer from a different sector.',
  },
  holds: ({ case: current }) =>
    new Set(reviewsIn(current).map(({ sector }) => sector)).size >= kopgroepV1.reviews.sectors,
};

/** The table lets nobody else in. */
function personOf({ actor }: Pick<KoploperContext, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only a person reviews');
  return actor.person;
}

function motivations({ input }: KoploperContext<'submit-review'>) {
  return Object.fromEntries(
    Object.entries(input.scores).map(([criterion, { motivation }]) => [criterion, motivation]),
  );
}

/** Nobody is asked for a review any more. */
export const tasksGone = (current: KoploperContext['case']): readonly RecordChange[] =>
  awaitedReviewers(current).map((reviewer) => ({ set: 'review-task-gone', reviewer }));

/** Whoever may know of the case can say that they have an interest in it; who may not, learns nothing by trying. */
const declaring = (from: readonly KoploperState[], by: readonly Capacity[]) =>
  row({
    from,
    command: 'declare-conflict',
    by,
    to: 'same',
    emits: 'conflict-declared',
    contention: 'retry',
    data: (context) => ({ person: personOf(context), reason: context.seal(context.input.reason) }),
    records: (context) => {
      const { case: current, input, random } = context;
      const person = personOf(context);
      const hasTask = awaitedReviewers(current).includes(person);
      return [
        { set: 'text', name: conflictText(current.version + 1), salt: random.salt, body: input.reason },
        ...(hasTask ? [{ set: 'review-task-gone' as const, reviewer: person }] : []),
      ];
    },
  });

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
    command: 'abstain',
    by: ['reviewer'],
    when: [notReviewedYet],
    to: 'under-review',
    emits: 'review-abstained',
    contention: 'retry',
    data: (context) => ({ reviewer: personOf(context), reason: context.seal(context.input.reason) }),
    records: (context) => [
      {
        set: 'text',
        name: abstentionText(context.case.version + 1),
        salt: context.random.salt,
        body: context.input.reason,
      },
      { set: 'review-task-gone', reviewer: personOf(context) },
    ],
  }),
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
  row({
    from: ['under-review'],
    command: 'close-review',
    by: ['officer'],
    when: [enoughReviews, severalSectors],
    to: 'in-deliberation',
    emits: 'review-closed',
    contention: 'tell',
    data: ({ case: current }) => ({ reviews: reviewsIn(current).length }),
    records: ({ case: current }) => tasksGone(current),
  }),
];
