// The committee asks the applicant one question at most.
import { enoughTime } from '../guards.ts';
import { clarificationIsOpen } from '../stops.ts';
import { answerText, questionText } from '../textNames.ts';
import { type CaseGuard, row } from '../types.ts';

const askedOnce: CaseGuard<'ask-clarification'> = {
  code: 'clarification-asked-before',
  says: {
    nl: 'Er is al één keer om toelichting gevraagd.',
    en: 'Clarification has been asked once already.',
  },
  holds: ({ case: current }) => current.clarification === undefined,
};

const isAsked: CaseGuard<'answer-clarification'> = {
  code: 'nothing-asked',
  says: {
    nl: 'Er is geen toelichting gevraagd, of u hebt al geantwoord.',
    en: 'No clarification was asked, or you have answered already.',
  },
  holds: ({ case: { clarification } }) =>
    clarification !== undefined && clarification.answeredAs === undefined,
};

export const clarified: CaseGuard<string> = {
  code: 'clarification-open',
  says: {
    nl: 'Wacht op de toelichting van de aanvrager, of tot de dag daarvoor voorbij is.',
    en: 'Wait for the applicant’s clarification, or until its last day has passed.',
  },
  holds: ({ case: current }) => !clarificationIsOpen(current),
};

/** `workingDays`: what a question leaves the applicant at least. */
export const clarifyingRows = (workingDays: number) => [
  row({
    from: ['in-deliberation'],
    command: 'ask-clarification',
    by: ['chair'],
    when: [askedOnce, enoughTime(workingDays)],
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
];
