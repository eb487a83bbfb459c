// The review of a request, sealed until the round has closed, and the hearing that has to be offered (19.2).
import { rif } from '../../../schemas/programmes/rif.ts';
import { enoughTime, personOf } from '../../case/guards.ts';
import { declaring, notReviewedYet } from '../../case/rows/reviewing.ts';
import { coversCriteria, criteriaOf } from '../criteria.ts';
import { hearingIsOffered } from '../openTerms.ts';
import { hearingText } from '../textNames.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';

const roundHasClosed: FundGuard<'open-review', 'round'> = {
  code: 'round-not-closed',
  says: {
    nl: 'Aanvragen blijven gesloten tot het tijdvak voorbij is.',
    en: 'Requests stay sealed until the round has closed.',
  },
  holds: ({ facts: { round } }) => round?.state === 'closed',
};

const nothingProposed: FundGuard<'open-review', 'round'> = {
  code: 'refusal-proposed',
  says: {
    nl: 'Er ligt een voorstel om deze aanvraag niet te beoordelen. Laat daar eerst over besluiten.',
    en: 'There is a proposal not to judge this request. Have that decided first.',
  },
  holds: ({ case: { formalRefusal, notProcessing } }) =>
    formalRefusal === undefined && notProcessing === undefined,
};

const everyCriterion: FundGuard<'submit-review'> = {
  code: 'criteria-incomplete',
  says: {
    nl: 'Geef een niveau en een motivering voor elk criterium van deze categorie, en voor geen ander.',
    en: 'Give a level and a motivation for every criterion of this category, and for no other.',
  },
  at: '/scores',
  holds: ({ case: current, input }) => coversCriteria(current, input.scores),
};

const notOfferedYet: FundGuard<'offer-hearing'> = {
  code: 'hearing-offered-before',
  says: { nl: 'Het horen is al aangeboden.', en: 'The hearing has been offered already.' },
  holds: ({ case: { hearing } }) => hearing === undefined,
};

const isOffered: FundGuard<'answer-hearing'> = {
  code: 'no-hearing-offered',
  says: {
    nl: 'Er is geen gesprek aangeboden, of u hebt al geantwoord.',
    en: 'No hearing was offered, or you have answered already.',
  },
  holds: ({ case: current }) => hearingIsOffered(current),
};

const canBeRecorded: FundGuard<'record-hearing'> = {
  code: 'hearing-not-answered',
  says: {
    nl: 'Bied het horen eerst aan en wacht op het antwoord, of tot de dag daarvoor voorbij is.',
    en: 'First offer the hearing and wait for the answer, or until its last day has passed.',
  },
  holds: ({ case: { hearing } }) => hearing?.answer !== undefined && hearing.recordedAs === undefined,
};

const motivations = ({ input }: FundContext<'submit-review'>) =>
  Object.fromEntries(
    Object.entries(input.scores).map(([criterion, { motivation }]) => [criterion, motivation]),
  );

export const reviewingRows = [
  row({
    from: ['submitted'],
    command: 'open-review',
    by: ['officer'],
    facts: ['round'],
    when: [roundHasClosed, nothingProposed],
    to: 'under-review',
    emits: 'review-opened',
    contention: 'tell',
    data: ({ case: current }) => ({ criteria: [...criteriaOf(current)] }),
  }),
  declaring(['submitted'], ['officer']),
  declaring(['under-review', 'in-deliberation'], ['reviewer', 'chair', 'officer']),
  declaring(
    ['judged-nearly', 'amending', 'judged-positive', 'judged-negative', 'allocated', 'decision-prepared'],
    ['reviewer', 'chair', 'officer', 'decider'],
  ),
  row({
    from: ['under-review'],
    command: 'submit-review',
    by: ['reviewer'],
    when: [notReviewedYet, everyCriterion],
    to: 'under-review',
    emits: 'review-submitted',
    contention: 'retry',
    data: (context) => ({
      reviewer: personOf(context),
      levels: Object.fromEntries(
        Object.entries(context.input.scores).map(([criterion, { level }]) => [criterion, level]),
      ),
      motivations: context.seal(motivations(context)),
    }),
    records: (context) => [
      { set: 'review', reviewer: personOf(context), salt: context.random.salt, body: motivations(context) },
    ],
  }),
  row({
    from: ['under-review', 'in-deliberation'],
    command: 'offer-hearing',
    by: ['officer', 'chair'],
    when: [notOfferedYet, enoughTime(rif.hearingWorkingDays)],
    to: 'same',
    emits: 'hearing-offered',
    contention: 'tell',
    data: ({ input: { due } }) => ({ due }),
  }),
  row({
    from: ['under-review', 'in-deliberation'],
    command: 'answer-hearing',
    by: ['applicant'],
    when: [isOffered],
    to: 'same',
    emits: 'hearing-answered',
    contention: 'retry',
    data: ({ input: { wanted } }) => ({ wanted }),
  }),
  row({
    from: ['under-review', 'in-deliberation'],
    command: 'record-hearing',
    by: ['officer', 'chair'],
    when: [canBeRecorded],
    to: 'same',
    emits: 'hearing-recorded',
    contention: 'tell',
    data: ({ input: { report }, seal }) => ({ report: seal(report) }),
    records: ({ case: current, input: { report }, random }) => [
      { set: 'text', name: hearingText(current.version + 1), salt: random.salt, body: report },
    ],
  }),
];
