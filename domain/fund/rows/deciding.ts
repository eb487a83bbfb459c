// From a judgement, an allocation or a proposal to a decision made known: one decider prepares, another returns or releases.

import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundOutcome, FundState } from '../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { anotherDecider, everythingDelivered, personOf } from '../../case/guards.ts';
import { delaying, returning } from '../../case/rows/deciding.ts';
import { decisionText } from '../../case/textNames.ts';
import { dayOf } from '../../clock/days.ts';
import { remedyUntil } from '../letter/remedy.ts';
import { decisionFactsOf } from '../letterFacts.ts';
import { objectionUpheld } from '../objections.ts';
import { beingDecided } from '../stateGroups.ts';
import { type FundContext, type FundGuard, row } from '../types.ts';
import { notCarriedYet } from './carried.ts';
import { lettered } from './lettered.ts';

/** What follows from the way the request has gone; after an objection that was upheld, the deciders say. */
function outcomeOf(current: FundCase): FundOutcome | undefined {
  const { state, allocation, formalRefusal, notProcessing } = current;
  if (state === 'allocated') return allocation?.outcome;
  if (state === 'judged-negative') return 'refuse-quality';
  if (formalRefusal && state === 'submitted') return 'refuse-formal';
  return notProcessing ? 'not-processed' : undefined;
}

const outcomeFits: FundGuard<'prepare-decision'> = {
  code: 'outcome-does-not-follow',
  says: {
    nl: 'Deze uitkomst volgt niet uit het oordeel, de verdeling of een voorstel van het bureau.',
    en: 'This outcome does not follow from the judgement, the allocation or a proposal of the office.',
  },
  at: '/outcome',
  holds: ({ case: current, input }) => objectionUpheld(current) || outcomeOf(current) === input.outcome,
};

/** Who made the decisions that were made known, whatever was prepared or given back since. */
const decidersBefore = ({ decision, decidedBefore = [] }: FundCase): readonly string[] => [
  ...(decision?.releasedBy === undefined ? [] : [decision.preparedBy, decision.releasedBy]),
  ...decidedBefore,
];

/** Who decided on what was objected to does not decide again (Awb 7:5 in its spirit; assumption). */
const didNotDecideBefore: FundGuard<'prepare-decision' | 'release-decision', never> = {
  code: 'decided-before',
  beforehand: true,
  says: {
    nl: 'U besliste al eerder over deze aanvraag. Na een bezwaar beslist iemand anders.',
    en: 'You decided on this request before. After an objection somebody else decides.',
  },
  holds: ({ case: current, actor }) =>
    actor.kind !== 'person' || !objectionUpheld(current) || !decidersBefore(current).includes(actor.person),
};

type Release = 'release-decision' | 'release-decision-with-round';
type Releasing = FundContext<Release, 'decisionParts'>;

const factsOf = ({ case: current, facts, now }: Releasing) =>
  decisionFactsOf(current, facts.decisionParts, dayOf(now));
const incomplete: Bilingual = {
  nl: 'De brief kan nog niet weg. Leg het besluit terug en vul aan wat ontbreekt.',
  en: 'The letter cannot go out yet. Return the decision and add what is missing.',
};
const letter = lettered<'release-decision'>(factsOf, incomplete);
const letterWithRound = lettered<'release-decision-with-round'>(factsOf, incomplete);

const preparedByAnother: FundGuard<'release-decision-with-round', 'decisionParts'> = {
  code: 'same-decider',
  says: anotherDecider.says,
  holds: ({ case: current, input }) => current.decision?.preparedBy !== input.releasedBy,
};

/** An act of the round releases what was prepared when it was done, however late or often it arrives. */
const preparedThen: FundGuard<'release-decision-with-round'> = {
  code: 'prepared-anew',
  says: {
    nl: 'Dit besluit is daarna opnieuw voorbereid en wordt apart vrijgegeven.',
    en: 'This decision has been prepared anew since and is released by itself.',
  },
  holds: ({ case: current, input }) => current.decision?.preparedAs === input.preparedAs,
};

/** Whose decision was objected to, is decided on by others, one by one. */
const notObjectedTo: FundGuard<'prepare-decision-with-round' | 'release-decision-with-round'> = {
  code: 'decided-by-itself',
  says: {
    nl: 'Tegen een besluit op deze aanvraag kwam bezwaar: hierover wordt apart besloten.',
    en: 'A decision on this request was objected to: this one is decided on by itself.',
  },
  holds: ({ case: { objection } }) => objection === undefined,
};

const followsByItself: FundGuard<'prepare-decision-with-round'> = {
  code: 'nothing-to-prepare',
  says: { nl: 'Hier valt niets voor te bereiden.', en: 'There is nothing to prepare here.' },
  holds: ({ case: current }) => outcomeOf(current) !== undefined,
};

const typed = ({ input: { note, deviationReason } }: FundContext<'prepare-decision'>) => ({
  ...(note === undefined ? {} : { note }),
  ...(deviationReason === undefined ? {} : { deviationReason }),
});

const prepared = ({ case: current }: Pick<FundContext, 'case'>): FundOutcome => {
  if (!current.decision) throw new Error('a decision that was not prepared cannot be released');
  return current.decision.outcome;
};

const after: Record<FundOutcome, FundState> = {
  grant: 'granted',
  'refuse-quality': 'refused',
  'refuse-ceiling': 'refused',
  'refuse-formal': 'refused',
  'not-processed': 'not-processed',
};

const released = (context: Releasing, releasedBy: string, hash: string) => ({
  outcome: prepared(context),
  ...(prepared(context) === 'grant' && context.case.amount !== undefined
    ? { amount: context.case.amount }
    : {}),
  releasedBy,
  letter: hash,
  objectionUntil: remedyUntil(dayOf(context.now)),
});

const decidable: readonly FundState[] = ['submitted', 'awaiting-supplement', 'judged-negative', 'allocated'];
const ends = { oneOf: ['granted', 'refused', 'not-processed'] as const };

export const decidingRows = [
  row({
    from: decidable,
    command: 'prepare-decision',
    by: ['decider'],
    when: [outcomeFits, didNotDecideBefore, everythingDelivered],
    to: 'decision-prepared',
    emits: 'decision-prepared',
    contention: 'tell',
    data: (context) => ({
      outcome: context.input.outcome,
      from: context.case.state,
      preparedBy: personOf(context),
      texts: context.seal(typed(context)),
    }),
    records: (context) => [
      {
        set: 'text',
        name: decisionText(context.case.version + 1),
        salt: context.random.salt,
        body: typed(context),
      },
    ],
  }),
  row({
    from: decidable,
    command: 'prepare-decision-with-round',
    by: ['system'],
    when: [notCarriedYet, notObjectedTo, followsByItself],
    to: 'decision-prepared',
    emits: 'decision-prepared',
    contention: 'retry',
    data: ({ case: current, input: { preparedBy, roundEvent }, seal }) => ({
      outcome: outcomeOf(current) ?? 'refuse-formal',
      from: current.state,
      preparedBy,
      texts: seal({}),
      roundEvent,
    }),
    records: ({ case: current, random }) => [
      { set: 'text', name: decisionText(current.version + 1), salt: random.salt, body: {} },
    ],
  }),
  row({
    from: ['decision-prepared'],
    command: 'release-decision',
    by: ['decider'],
    facts: ['decisionParts'],
    when: [anotherDecider, didNotDecideBefore, letter.isComplete],
    to: { ...ends, pick: (context) => after[prepared(context)] },
    emits: 'decision-released',
    contention: 'tell',
    data: (context) => released(context, personOf(context), letter.hash(context)),
    records: letter.written,
  }),
  row({
    from: ['decision-prepared'],
    command: 'release-decision-with-round',
    by: ['system'],
    facts: ['decisionParts'],
    when: [notCarriedYet, notObjectedTo, preparedThen, preparedByAnother, letterWithRound.isComplete],
    to: { ...ends, pick: (context) => after[prepared(context)] },
    emits: 'decision-released',
    contention: 'retry',
    data: (context) => ({
      ...released(context, context.input.releasedBy, letterWithRound.hash(context)),
      roundEvent: context.input.roundEvent,
    }),
    records: letterWithRound.written,
  }),
  returning<FundState>({
    oneOf: decidable,
    pick: ({ case: current }) => (current as FundCase).decision?.from ?? 'allocated',
  }),
  delaying(beingDecided),
];
