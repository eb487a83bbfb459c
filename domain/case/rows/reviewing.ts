// The review: who turns out not to be able to judge, and when enough have.

import type { RecordChange } from '../../lifecycle/records.ts';
import type { Capacity } from '../capacity.ts';
import { personOf } from '../guards.ts';
import { awaitedReviewers, reviewsIn } from '../reviews.ts';
import { abstentionText, conflictText } from '../textNames.ts';
import { type AnyCase, type CaseGuard, row } from '../types.ts';

/** Reviews needed before a deliberation, and from how many sectors. */
interface Reviews {
  readonly atLeast: number;
  readonly sectors: number;
}

export const notReviewedYet: CaseGuard<string> = {
  code: 'already-reviewed',
  says: { nl: 'Uw beoordeling is al binnen.', en: 'Your review is in already.' },
  holds: ({ case: current, actor }) =>
    !(current.reviewers ?? []).some(
      ({ person, levels }) => actor.kind === 'person' && person === actor.person && levels,
    ),
};

const enoughReviews = ({ atLeast }: Reviews): CaseGuard<'close-review'> => ({
  code: 'too-few-reviews',
  says: {
    nl: `Er zijn ten minste ${atLeast} beoordelingen nodig.`,
    en: `At least ${atLeast} reviews are needed.`,
  },
  holds: ({ case: current }) => reviewsIn(current).length >= atLeast,
});

const severalSectors = ({ sectors }: Reviews): CaseGuard<'close-review'> => ({
  code: 'one-sector-only',
  says: {
    nl: 'De beoordelingen komen uit één sector; wijs nog een beoordelaar uit een andere sector toe.',
    en: 'The reviews come from one sector; assign another reviewer from a different sector.',
  },
  holds: ({ case: current }) => new Set(reviewsIn(current).map(({ sector }) => sector)).size >= sectors,
});

/** Nobody is asked for a review any more. */
export const tasksGone = (current: AnyCase): readonly RecordChange[] =>
  awaitedReviewers(current).map((reviewer) => ({ set: 'review-task-gone', reviewer }));

/** Whoever may know of the case can say that they have an interest in it; who may not, learns nothing by trying. */
export const declaring = <State extends string>(from: readonly State[], by: readonly Capacity[]) =>
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

export const reviewingRows = (reviews: Reviews) => [
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
    command: 'close-review',
    by: ['officer'],
    when: [enoughReviews(reviews), severalSectors(reviews)],
    to: 'in-deliberation',
    emits: 'review-closed',
    contention: 'tell',
    data: ({ case: current }) => ({ reviews: reviewsIn(current).length }),
    records: ({ case: current }) => tasksGone(current),
  }),
];
