// The review: who judges, who may not, and what they find.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import type { RecordChange } from '../../lifecycle/records.ts';
import { awaitedReviewers, reviewsIn } from '../scoring.ts';
import { abstentionText, conflictText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Assigning = KoploperGuard<'assign-reviewers', 'candidates'>;

const areReviewers: Assigning = {
  code: 'not-a-reviewer',
  says: {
    nl: 'Niet iedereen op de lijst is beoordelaar met een sector voor deze regio.',
    en: 'Not everyone on the list is a reviewer with a sector for this region.',
  },
  at: '/reviewers',
  holds: ({ case: current, facts, input }) =>
    input.reviewers.every((id) =>
      facts.candidates.some(
        ({ person }) =>
          person.id === id &&
          person.sector !== undefined &&
          person.grants.some(
            ({ role, region }) =>
              role === 'reviewer' && (region === '*' || (current.regions ?? []).includes(region)),
          ),
      ),
    ),
};

const areNew: Assigning = {
  code: 'already-assigned',
  says: { nl: 'Iemand op de lijst is al toegewezen.', en: 'Someone on the list is assigned already.' },
  at: '/reviewers',
  holds: ({ case: current, input }) =>
    new Set(input.reviewers).size === input.reviewers.length &&
    !(current.reviewers ?? []).some(({ person }) => input.reviewers.includes(person)),
};

const isNotTheApplicant: Assigning = {
  code: 'reviewer-is-applicant',
  says: {
    nl: 'De aanvrager beoordeelt de eigen aanvraag niet.',
    en: 'Applicants do not review their own application.',
  },
  at: '/reviewers',
  holds: ({ case: current, input }) => !input.reviewers.some((id) => id === current.applicant),
};

const haveNoConflict: Assigning = {
  code: 'reviewer-in-conflict',
  says: {
    nl: 'Iemand op de lijst heeft een belang bij deze aanvraag: dezelfde organisatie, een partner, hetzelfde maildomein, coördinator van de regio, of zelf gemeld.',
    en: 'Someone on the list has an interest in this application: the same organisation, a partner, the same mail domain, coordinator of the region, or declared.',
  },
  at: '/reviewers',
  holds: ({ facts }) => !facts.candidates.some((candidate) => candidate.inConflict),
};

const othersThanBefore: Assigning = {
  code: 'reviewed-before',
  says: {
    nl: 'Een heroverweging doen andere beoordelaars dan de eerste keer.',
    en: 'A reconsideration is done by other reviewers than the first time.',
  },
  at: '/reviewers',
  holds: ({ case: current, input }) =>
    !input.reviewers.some((id) => current.reconsideration?.reviewers.includes(id)),
};

const isAssigned: KoploperGuard<'release-reviewer'> = {
  code: 'not-assigned',
  says: {
    nl: 'Deze beoordelaar is niet toegewezen, of heeft al beoordeeld.',
    en: 'This reviewer is not assigned, or has reviewed already.',
  },
  at: '/reviewer',
  holds: ({ case: current, input }) =>
    (current.reviewers ?? []).some(({ person, levels }) => person === input.reviewer && !levels),
};

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
  row({
    from: ['under-review'],
    command: 'assign-reviewers',
    by: ['officer'],
    facts: ['candidates'],
    when: [isNotTheApplicant, areNew, areReviewers, othersThanBefore, haveNoConflict],
    to: 'under-review',
    emits: 'reviewers-assigned',
    contention: 'retry',
    data: ({ facts, input }) => ({
      reviewers: input.reviewers.map((person) => ({
        person,
        sector: facts.candidates.find((one) => one.person.id === person)?.person.sector ?? 'other',
      })),
    }),
    records: ({ case: current, input, now }) =>
      input.reviewers.map((person) => ({
        set: 'review-task',
        reviewer: person,
        due: current.reviewDue ?? addDays(dayOf(now), 7 * kopgroep.reviewWeeks),
      })),
  }),
  row({
    from: ['under-review'],
    command: 'release-reviewer',
    by: ['officer'],
    when: [isAssigned],
    to: 'under-review',
    emits: 'reviewer-released',
    contention: 'retry',
    data: ({ input: { reviewer } }) => ({ reviewer }),
    records: ({ input: { reviewer } }) => [{ set: 'review-task-gone', reviewer }],
  }),
  row({
    from: ['submitted', 'under-review', 'in-deliberation', 'advised', 'decision-prepared'],
    command: 'declare-conflict',
    by: ['reviewer', 'chair', 'officer', 'decider'],
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
  }),
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
