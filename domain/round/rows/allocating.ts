// The money of a round is divided in one recorded act that the chair proposes and a decider confirms (articles 20 and 21). What
// each request gets follows from the event, by a command of its own.
import { personOf } from '../../case/guards.ts';
import { allocate } from '../../fund/allocation/allocate.ts';
import { inputProblem } from '../../fund/allocation/inputProblem.ts';
import { judged } from '../../fund/stateGroups.ts';
import { allocationInputOf } from '../allocationOf.ts';
import { noInterest } from '../conflicts.ts';
import { reasonText } from '../textNames.ts';
import { type RoundContext, type RoundGuard, row } from '../types.ts';
import { numbersOf, standing } from './requests.ts';

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
  beforehand: true,
  says: {
    nl: 'Wat u zelf voorstelde, bevestigt iemand anders.',
    en: 'What you proposed yourself is confirmed by somebody else.',
  },
  holds: ({ case: { allocation }, actor }) =>
    actor.kind === 'person' && allocation?.proposedBy !== actor.person,
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
];
