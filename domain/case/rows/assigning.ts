// Who judges: reviewers of several sectors, without an interest in the case.
import { addDays, dayOf } from '../../clock/days.ts';
import { type AnyCase, type CaseGuard, row } from '../types.ts';

type Assigning = CaseGuard<'assign-reviewers', 'candidates'>;

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

const isAssigned: CaseGuard<'release-reviewer'> = {
  code: 'not-assigned',
  says: {
    nl: 'Deze beoordelaar is niet toegewezen, of heeft al beoordeeld.',
    en: 'This reviewer is not assigned, or has reviewed already.',
  },
  at: '/reviewer',
  holds: ({ case: current, input }) =>
    (current.reviewers ?? []).some(({ person, levels }) => person === input.reviewer && !levels),
};

interface Assignment {
  /** Weeks from the opening of the review to the last day for reviews. */
  readonly reviewWeeks: number;
  /** Who judged it before and may not again. */
  reviewedBefore(current: AnyCase): readonly string[];
}

const othersThanBefore = ({ reviewedBefore }: Assignment): Assigning => ({
  code: 'reviewed-before',
  says: {
    nl: 'Een heroverweging doen andere beoordelaars dan de eerste keer.',
    en: 'A reconsideration is done by other reviewers than the first time.',
  },
  at: '/reviewers',
  holds: ({ case: current, input }) => !input.reviewers.some((id) => reviewedBefore(current).includes(id)),
});

export const assigningRows = (assignment: Assignment) => [
  row({
    from: ['under-review'],
    command: 'assign-reviewers',
    by: ['officer'],
    facts: ['candidates'],
    when: [isNotTheApplicant, areNew, areReviewers, othersThanBefore(assignment), haveNoConflict],
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
        due: current.reviewDue ?? addDays(dayOf(now), 7 * assignment.reviewWeeks),
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
];
