// From complete to advised: assign reviewers, take their reviews, deliberate.
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { criteriaNeedingNote, meetsRubric, toList } from '../scoring.ts';
import { adviceText } from '../textNames.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Assigning = KoploperGuard<'assign-reviewers', 'reviewers'>;

const areReviewers: Assigning = {
  code: 'not-a-reviewer',
  says: {
    nl: 'Niet iedereen op de lijst is beoordelaar met een sector voor deze regio.',
    en: 'Not everyone on the list is a reviewer with a sector for this region.',
  },
  at: '/reviewers',
  holds: ({ case: current, facts, input }) =>
    input.reviewers.every((id) =>
      facts.reviewers.some(
        (person) =>
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

const notReviewedYet: KoploperGuard<'submit-review'> = {
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

const adviceFollowsLevels: KoploperGuard<'adopt-advice'> = {
  code: 'advice-contradicts-levels',
  says: {
    nl: `Toelaten vraagt ten minste ${kopgroepV1.required} criteria op voldoende of hoger; met die niveaus is het advies toelaten.`,
    en: `Admission takes at least ${kopgroepV1.required} criteria at sufficient or above; with those levels the advice is to admit.`,
  },
  at: '/advice',
  holds: ({ input }) => (input.advice === 'admit') === meetsRubric(toList(input.levels)),
};

const notesWhereReviewersDiffer: KoploperGuard<'adopt-advice'> = {
  code: 'note-missing',
  says: {
    nl: `Licht elk criterium toe waarop beoordelaars ${kopgroepV1.noteFromSpread} of meer niveaus verschillen.`,
    en: `Explain every criterion on which reviewers differ by ${kopgroepV1.noteFromSpread} levels or more.`,
  },
  at: '/notes',
  holds: ({ case: current, input }) =>
    criteriaNeedingNote(reviewsIn(current).map(({ levels }) => levels ?? [])).every(
      (criterion) => input.notes?.[criterion] !== undefined,
    ),
};

const reviewsIn = (current: KoploperContext['case']) =>
  (current.reviewers ?? []).filter(({ levels }) => levels);

/** The person who reviews; the table lets nobody else in. */
function reviewer({ actor }: KoploperContext<'submit-review'>): string {
  if (actor.kind !== 'person') throw new Error('only a person reviews');
  return actor.person;
}

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
  row({
    from: ['under-review'],
    command: 'assign-reviewers',
    by: ['officer'],
    facts: ['reviewers'],
    when: [isNotTheApplicant, areNew, areReviewers],
    to: 'under-review',
    emits: 'reviewers-assigned',
    contention: 'retry',
    data: ({ facts, input }) => ({
      reviewers: input.reviewers.map((person) => ({
        person,
        sector: facts.reviewers.find(({ id }) => id === person)?.sector ?? 'other',
      })),
    }),
    records: ({ input }) => input.reviewers.map((person) => ({ set: 'review-task', reviewer: person })),
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
      reviewer: reviewer(context),
      levels: {
        'regional-character': context.input.scores['regional-character'].level,
        'golden-triangle': context.input.scores['golden-triangle'].level,
        'concrete-results': context.input.scores['concrete-results'].level,
        sharing: context.input.scores.sharing.level,
      },
      motivations: context.seal(motivations(context)),
    }),
    records: (context) => [
      { set: 'review', reviewer: reviewer(context), salt: context.random.salt, body: motivations(context) },
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
  }),
  row({
    from: ['in-deliberation'],
    command: 'adopt-advice',
    by: ['chair'],
    when: [adviceFollowsLevels, notesWhereReviewersDiffer],
    to: 'advised',
    emits: 'advice-adopted',
    contention: 'tell',
    data: ({ input: { advice, levels, notes, explanation }, seal }) => ({
      advice,
      levels,
      texts: seal({ notes: notes ?? {}, explanation }),
    }),
    records: ({ input: { notes, explanation }, random }) => [
      { set: 'text', name: adviceText, salt: random.salt, body: { notes: notes ?? {}, explanation } },
    ],
  }),
];
