// The deliberation: one question to the applicant at most, then the consensus of the committee.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { addWorkingDays, dayOf } from '../../clock/days.ts';
import { clarificationIsOpen } from '../openTerms.ts';
import { criteriaNeedingNote, meetsRubric, reviewsIn, toList } from '../scoring.ts';
import { adviceText, answerText, questionText } from '../textNames.ts';
import { type KoploperGuard, row } from '../types.ts';

const askedOnce: KoploperGuard<'ask-clarification'> = {
  code: 'clarification-asked-before',
  says: {
    nl: 'Er is al één keer om toelichting gevraagd.',
    en: 'Clarification has been asked once already.',
  },
  holds: ({ case: current }) => current.clarification === undefined,
};

const timeToAnswer: KoploperGuard<'ask-clarification'> = {
  code: 'due-too-soon',
  says: {
    nl: `Geef de aanvrager minstens ${kopgroep.clarificationWorkingDays} werkdagen.`,
    en: `Give the applicant at least ${kopgroep.clarificationWorkingDays} working days.`,
  },
  at: '/due',
  holds: ({ input, now }) => input.due >= addWorkingDays(dayOf(now), kopgroep.clarificationWorkingDays),
};

const isAsked: KoploperGuard<'answer-clarification'> = {
  code: 'nothing-asked',
  says: {
    nl: 'Er is geen toelichting gevraagd, of u hebt al geantwoord.',
    en: 'No clarification was asked, or you have answered already.',
  },
  holds: ({ case: { clarification } }) =>
    clarification !== undefined && clarification.answeredAs === undefined,
};

const clarified: KoploperGuard<'adopt-advice'> = {
  code: 'clarification-open',
  says: {
    nl: 'Wacht op de toelichting van de aanvrager, of tot de dag daarvoor voorbij is.',
    en: 'Wait for the applicant’s clarification, or until its last day has passed.',
  },
  holds: ({ case: current }) => !clarificationIsOpen(current),
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

export const deliberatingRows = [
  row({
    from: ['in-deliberation'],
    command: 'ask-clarification',
    by: ['chair'],
    when: [askedOnce, timeToAnswer],
    to: 'in-deliberation',
    emits: 'clarification-asked',
    contention: 'tell',
    data: ({ input: { question, due }, seal }) => ({ due, question: seal(question) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: questionText(current.version + 1), salt: random.salt, body: input.question },
    ],
  }),
  row({
    from: ['in-deliberation'],
    command: 'answer-clarification',
    by: ['applicant'],
    when: [isAsked],
    to: 'in-deliberation',
    emits: 'clarification-answered',
    contention: 'retry',
    data: ({ input, seal }) => ({ answer: seal(input.answer) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: answerText(current.version + 1), salt: random.salt, body: input.answer },
    ],
  }),
  row({
    from: ['in-deliberation'],
    command: 'adopt-advice',
    by: ['chair'],
    when: [clarified, adviceFollowsLevels, notesWhereReviewersDiffer],
    to: 'advised',
    emits: 'advice-adopted',
    contention: 'tell',
    data: ({ input: { advice, levels, notes, explanation }, seal }) => ({
      advice,
      levels,
      texts: seal({ notes: notes ?? {}, explanation }),
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
