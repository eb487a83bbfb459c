// The consensus of the committee.
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { attendanceGuards, attendanceIn } from '../../case/attendance.ts';
import { reviewsIn } from '../../case/reviews.ts';
import { clarified } from '../../case/rows/clarifying.ts';
import { criteriaNeedingNote, meetsRubric, toList } from '../scoring.ts';
import { adviceText } from '../textNames.ts';
import { type KoploperGuard, row } from '../types.ts';

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

export const deliberatingRows = [
  row({
    from: ['in-deliberation'],
    command: 'adopt-advice',
    by: ['chair'],
    when: [clarified, adviceFollowsLevels, notesWhereReviewersDiffer, ...attendanceGuards],
    to: 'advised',
    emits: 'advice-adopted',
    contention: 'tell',
    data: ({ input, seal }) => ({
      advice: input.advice,
      levels: input.levels,
      texts: seal({ notes: input.notes ?? {}, explanation: input.explanation }),
      ...attendanceIn(input),
    }),
    records: ({ case: current, input: { notes, explanation }, random }) => [
      {
        set: 'text',
        name: adviceText(current.reconsideration),
        salt: random.salt,
        body: { notes: notes ?? {}, explanation },
      },
    ],
  }),
];
