// The money of a round is divided in one recorded act that the chair proposes and a decider confirms; then its decisions follow
// together (articles 20 and 21). What each request gets follows from the event, by a command of its own.
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { personOf } from '../../case/guards.ts';
import { allocate } from '../../fund/allocation/allocate.ts';
import { inputProblem } from '../../fund/allocation/inputProblem.ts';
import { judged } from '../../fund/stateGroups.ts';
import { allocationInputOf } from '../allocationOf.ts';
import { noInterest } from '../conflicts.ts';
import { reasonText } from '../textNames.ts';
import { type RoundContext, type RoundFacts, type RoundGuard, row } from '../types.ts';

type Proposing = RoundContext<'propose-allocation', 'requests' | 'seed'>;
type ProposingGuard = RoundGuard<'propose-allocation', 'requests' | 'seed'>;

function known(seed: string | undefined): string {
  if (seed === undefined) throw new Error('a round that was planned has a seed');
  return seed;
}

const inputOf = ({ case: round, facts: { requests, seed } }: Proposing) =>
  allocationInputOf(
    round,
    requests.map(({ aggregate }) => aggregate),
    known(seed),
  );

type Requests = RoundFacts['requests'];

const numbersOf = (requests: Requests): readonly Bilingual[] =>
  requests.map(({ aggregate: { id } }) => ({ nl: id, en: id }));

const standing =
  (...states: readonly FundState[]) =>
  ({ state }: FundCase): boolean =>
    states.includes(state);

const everyoneJudged: ProposingGuard = {
  code: 'requests-undecided',
  says: {
    nl: 'Nog niet over elke aanvraag van het tijdvak is geoordeeld.',
    en: 'Not every request of the round has been judged yet.',
  },
  holds: ({ facts: { requests } }) => requests.every(({ aggregate: { state } }) => judged.includes(state)),
  lacks: ({ facts: { requests } }) =>
    numbersOf(requests.filter(({ aggregate: { state } }) => !judged.includes(state))),
};

export const canBeRanked: ProposingGuard = {
  code: 'requests-unfit',
  says: {
    nl: 'De aanvragen kunnen zo niet worden gerangschikt: er klopt iets niet aan punten of vingerafdrukken.',
    en: 'The requests cannot be ranked like this: points or fingerprints are not right.',
  },
  holds: (context) => inputProblem(inputOf(context)) === undefined,
};

/** Who proposed it does not confirm it: four eyes, as with every decision. */
const anotherThanProposed: RoundGuard<'confirm-allocation' | 'return-allocation', 'seed'> = {
  code: 'same-person',
  onlyWho: true,
  says: {
    nl: 'Wat u zelf voorstelde, bevestigt iemand anders.',
    en: 'What you proposed yourself is confirmed by somebody else.',
  },
  holds: ({ case: { allocation }, actor }) =>
    actor.kind === 'person' && allocation?.proposedBy !== actor.person,
};

const notReached = ({ facts: { requests } }: RoundContext<'prepare-decisions', 'requests'>) =>
  requests.filter(({ aggregate: { state } }) => state === 'judged-positive');

/** The allocation is carried to the requests one by one; what has not arrived cannot be decided on yet. */
const allReached: RoundGuard<'prepare-decisions', 'requests'> = {
  code: 'allocation-not-carried',
  says: {
    nl: 'De verdeling is nog niet bij elke aanvraag verwerkt. Probeer het zo opnieuw.',
    en: 'The allocation has not reached every request yet. Try again in a moment.',
  },
  holds: (context) => notReached(context).length === 0,
  lacks: (context) => numbersOf(notReached(context)),
};

const waiting = ({ facts: { requests } }: RoundContext<'release-decisions', 'requests'>) =>
  requests.filter(({ aggregate: { state } }) => state === 'allocated' || state === 'judged-negative');

const allPrepared: RoundGuard<'release-decisions', 'requests'> = {
  code: 'decisions-not-prepared',
  says: {
    nl: 'Nog niet voor elke aanvraag is een besluit voorbereid.',
    en: 'Not for every request has a decision been prepared yet.',
  },
  holds: (context) => waiting(context).length === 0,
  lacks: (context) => numbersOf(waiting(context)),
};

/** After an objection a decision is released by itself. */
const releasedTogether = ({ state, objection }: FundCase): boolean =>
  state === 'decision-prepared' && objection === undefined;

/** What this decider releases: what another prepared, each by the number of the event that did. */
const releasedBy = ({ facts: { requests }, actor }: RoundContext<'release-decisions', 'requests'>) =>
  requests.flatMap(({ aggregate }) => {
    const { id, decision } = aggregate;
    return releasedTogether(aggregate) && decision && decision.preparedBy !== personOf({ actor })
      ? [{ caseNumber: id, preparedAs: decision.preparedAs }]
      : [];
  });

/** Four eyes, as with every decision. */
const someoneElsePrepared: RoundGuard<'release-decisions', 'requests'> = {
  code: 'same-decider',
  says: {
    nl: 'U bereidde deze besluiten zelf voor. Een andere besluitvormer geeft ze vrij.',
    en: 'You prepared these decisions yourself. Another decider releases them.',
  },
  holds: (context) =>
    releasedBy(context).length > 0 ||
    !context.facts.requests.some(({ aggregate }) => releasedTogether(aggregate)),
};

const proposal = ({ case: { allocation } }: Pick<RoundContext, 'case'>): number => {
  if (!allocation) throw new Error('what was not proposed cannot be confirmed');
  return allocation.proposedAs;
};

export const allocatingRows = [
  row({
    from: ['closed'],
    command: 'propose-allocation',
    by: ['chair'],
    facts: ['requests', 'seed'],
    when: [noInterest(standing('judged-positive')), everyoneJudged, canBeRanked],
    to: 'allocation-proposed',
    emits: 'allocation-proposed',
    contention: 'tell',
    data: (context) => {
      const input = inputOf(context);
      const { seed: _, ...lottery } = input.lottery;
      return {
        proposedBy: personOf(context),
        input: { ...input, requests: [...input.requests], lottery },
        allocation: allocate(input),
      };
    },
  }),
  row({
    from: ['allocation-proposed'],
    command: 'return-allocation',
    by: ['decider'],
    facts: ['requests', 'seed'],
    when: [noInterest(standing('judged-positive')), anotherThanProposed],
    to: 'closed',
    emits: 'allocation-returned',
    contention: 'tell',
    data: ({ input, seal }) => ({ reason: seal(input.reason) }),
    records: ({ case: current, input, random }) => [
      { set: 'text', name: reasonText(current.version + 1), salt: random.salt, body: input.reason },
    ],
  }),
  row({
    from: ['allocation-proposed'],
    command: 'confirm-allocation',
    by: ['decider'],
    facts: ['requests', 'seed'],
    when: [noInterest(standing('judged-positive')), anotherThanProposed],
    to: 'allocated',
    emits: 'round-allocated',
    contention: 'tell',
    data: (context) => ({
      confirmedBy: personOf(context),
      proposedAs: proposal(context),
      seed: known(context.facts.seed),
    }),
  }),
  row({
    from: ['allocated'],
    command: 'prepare-decisions',
    by: ['decider'],
    facts: ['requests'],
    when: [noInterest(standing('judged-negative', 'allocated')), allReached],
    to: 'allocated',
    emits: 'decisions-prepared',
    contention: 'tell',
    data: (context) => ({ preparedBy: personOf(context) }),
  }),
  row({
    from: ['allocated'],
    command: 'release-decisions',
    by: ['decider'],
    facts: ['requests'],
    when: [noInterest(releasedTogether), allPrepared, someoneElsePrepared],
    to: 'allocated',
    emits: 'decisions-released',
    contention: 'tell',
    data: (context) => ({ releasedBy: personOf(context), prepared: [...releasedBy(context)] }),
  }),
];
