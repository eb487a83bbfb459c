// From advice to a decision made known: one decider prepares, another returns or releases.

import type { KoploperState } from '../../../schemas/case.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Outcome } from '../../../schemas/vocabulary.ts';
import { anotherDecider } from '../../case/guards.ts';
import { decisionText } from '../../case/textNames.ts';
import { dayOf } from '../../clock/days.ts';
import { decisionLetter, lettersLack } from '../letter.ts';
import { type KoploperContext, type KoploperGuard, row } from '../types.ts';

type Preparing = KoploperGuard<'prepare-decision'>;

const deviationExplained: Preparing = {
  code: 'deviation-without-reason',
  says: {
    nl: 'U wijkt af van het advies. Geef aan waarom.',
    en: 'You deviate from the advice. Say why.',
  },
  at: '/deviationReason',
  holds: ({ case: current, input }) =>
    input.outcome === current.advice || input.deviationReason !== undefined,
};

const deferralComplete: Preparing = {
  code: 'deferral-incomplete',
  says: {
    nl: 'Bij doorgroei hoort wat er nog ontbreekt en vanaf welke dag het project terug kan komen.',
    en: 'A deferral says what is missing and from which day the project may come back.',
  },
  at: '/missing',
  holds: ({ input }) =>
    input.outcome === 'defer'
      ? input.missing !== undefined && input.reenterFrom !== undefined
      : input.missing === undefined && input.reenterFrom === undefined,
};

const reentryAhead: Preparing = {
  code: 'reentry-in-the-past',
  says: { nl: 'De dag van terugkomst ligt na vandaag.', en: 'The day of re-entry lies after today.' },
  at: '/reenterFrom',
  holds: ({ input, now }) => input.reenterFrom === undefined || input.reenterFrom > dayOf(now),
};

const othersPrepare: Preparing = {
  code: 'prepared-before',
  beforehand: true,
  says: {
    nl: 'U bereidde het eerste besluit voor. Een heroverweging bereidt een andere besluitvormer voor.',
    en: 'You prepared the first decision. A reconsideration is prepared by another decider.',
  },
  holds: ({ case: { reconsideration }, actor }) =>
    actor.kind === 'person' && reconsideration?.preparedBy !== actor.person,
};

const letterIsComplete: KoploperGuard<'release-decision', 'decisionTexts'> = {
  code: 'letter-incomplete',
  says: {
    nl: 'De brief kan nog niet weg. Leg het besluit terug en vul aan wat ontbreekt.',
    en: 'The letter cannot go out yet. Return the decision and add what is missing.',
  },
  holds: (context) => missingFromLetter(context).length === 0,
  lacks: (context) => missingFromLetter(context),
};

const missingFromLetter = ({
  case: current,
  facts,
  now,
}: KoploperContext<'release-decision', 'decisionTexts'>): readonly Bilingual[] =>
  lettersLack(decisionLetter(current, facts.decisionTexts, dayOf(now)));

const stateAfter: Record<Outcome, KoploperState> = {
  admit: 'admitted',
  defer: 'deferred',
  decline: 'declined',
};

function decider({ actor }: Pick<KoploperContext, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('only a person decides');
  return actor.person;
}

function preparedOutcome({ case: current }: Pick<KoploperContext, 'case'>): Outcome {
  if (!current.decision) throw new Error('a decision that was not prepared cannot be released');
  return current.decision.outcome;
}

const texts = ({
  input: { reason, criteria, deviationReason, missing },
}: KoploperContext<'prepare-decision'>) => ({
  reason,
  ...(criteria === undefined ? {} : { criteria }),
  ...(deviationReason === undefined ? {} : { deviationReason }),
  ...(missing === undefined ? {} : { missing }),
});

export const decidingRows = [
  row({
    from: ['advised'],
    command: 'prepare-decision',
    by: ['decider'],
    when: [othersPrepare, deviationExplained, deferralComplete, reentryAhead],
    to: 'decision-prepared',
    emits: 'decision-prepared',
    contention: 'tell',
    data: (context) => ({
      outcome: context.input.outcome,
      preparedBy: decider(context),
      deviates: context.input.outcome !== context.case.advice,
      ...(context.input.reenterFrom === undefined ? {} : { reenterFrom: context.input.reenterFrom }),
      texts: context.seal(texts(context)),
    }),
    records: (context) => [
      {
        set: 'text',
        name: decisionText(context.case.version + 1),
        salt: context.random.salt,
        body: texts(context),
      },
    ],
  }),
  row({
    from: ['decision-prepared'],
    command: 'release-decision',
    by: ['decider'],
    facts: ['decisionTexts'],
    when: [anotherDecider, letterIsComplete],
    to: {
      oneOf: ['admitted', 'deferred', 'declined'],
      pick: (context) => stateAfter[preparedOutcome(context)],
    },
    emits: 'decision-released',
    contention: 'tell',
    data: (context) => ({ outcome: preparedOutcome(context), releasedBy: decider(context) }),
  }),
];
