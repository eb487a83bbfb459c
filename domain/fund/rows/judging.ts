// The judgement of the committee, and the place in the round that follows from it.
import type { FundState } from '../../../schemas/fund/states.ts';
import { rif } from '../../../schemas/programmes/rif.ts';
import { attendanceGuards, attendanceIn } from '../../case/attendance.ts';
import { reviewsIn, spread } from '../../case/reviews.ts';
import { clarified } from '../../case/rows/clarifying.ts';
import { coversCriteria, criteriaOf, toList, verdictOf } from '../criteria.ts';
import { regulationOf } from '../regulationOf.ts';
import { judgementText } from '../textNames.ts';
import { type FundGuard, row } from '../types.ts';
import { notCarriedYet } from './carried.ts';

type Adopting = FundGuard<'adopt-judgement'>;

const everyCriterion: Adopting = {
  code: 'criteria-incomplete',
  says: {
    nl: 'Geef een niveau en een motivering voor elk criterium van deze categorie, en voor geen ander.',
    en: 'Give a level and a motivation for every criterion of this category, and for no other.',
  },
  at: '/levels',
  holds: ({ case: current, input }) =>
    coversCriteria(current, input.levels) && coversCriteria(current, input.motivations),
};

/** The offer is a duty of the regulation; whether the applicant came is theirs to say. */
const wasHeard: Adopting = {
  code: 'hearing-missing',
  says: {
    nl: 'Bied de aanvrager eerst aan om gehoord te worden, en leg vast hoe dat verliep.',
    en: 'First offer the applicant to be heard, and record how that went.',
  },
  holds: ({ case: current }) =>
    !regulationOf(current).hearingMandatory.value || current.hearing?.recordedAs !== undefined,
};

const notesWhereReviewersDiffer: Adopting = {
  code: 'note-missing',
  says: {
    nl: `Licht elk criterium toe waarop beoordelaars ${rif.noteFromSpread} of meer niveaus verschillen.`,
    en: `Explain every criterion on which reviewers differ by ${rif.noteFromSpread} levels or more.`,
  },
  at: '/notes',
  holds: ({ case: current, input }) => {
    const criteria = criteriaOf(current);
    const levels = reviewsIn(current).map((review) => review.levels ?? []);
    const differences = spread(criteria, levels);
    return criteria.every(
      (one) => (differences[one] ?? 0) < rif.noteFromSpread || input.notes?.[one] !== undefined,
    );
  },
};

const after = {
  positive: 'judged-positive',
  nearly: 'judged-nearly',
  negative: 'judged-negative',
} as const;

export const judgingRows = [
  row({
    from: ['in-deliberation'],
    command: 'adopt-judgement',
    by: ['chair'],
    when: [clarified, wasHeard, everyCriterion, notesWhereReviewersDiffer, ...attendanceGuards],
    to: {
      oneOf: ['judged-positive', 'judged-nearly', 'judged-negative'],
      pick: ({ case: current, input }): FundState => after[verdictOf(current, toList(current, input.levels))],
    },
    emits: 'judgement-adopted',
    contention: 'tell',
    data: ({ input, seal }) => ({
      levels: input.levels,
      texts: seal({
        motivations: input.motivations,
        notes: input.notes ?? {},
        explanation: input.explanation,
      }),
      ...attendanceIn(input),
    }),
    records: ({ case: current, input: { motivations, notes, explanation }, random }) => [
      {
        set: 'text',
        name: judgementText(current.version + 1),
        salt: random.salt,
        body: { motivations, notes: notes ?? {}, explanation },
      },
    ],
  }),
  row({
    from: ['judged-positive'],
    command: 'allocate',
    by: ['system'],
    when: [notCarriedYet],
    to: 'allocated',
    emits: 'request-allocated',
    contention: 'retry',
    data: ({ input }) => input,
  }),
];
