// The decisions of a divided round, prepared together by one decider and released together by another; those that are not as the
// others are decided on one by one.
import { hashOfJson } from '../../../events/chain.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { personOf } from '../../case/guards.ts';
import { noInterest } from '../conflicts.ts';
import { type RoundContext, type RoundGuard, row } from '../types.ts';
import { numbersOf, standing } from './requests.ts';

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

/** The letters go out a moment after the act: who comes back to the page meanwhile does it once. */
const notReleasedAlready: RoundGuard<'release-decisions', 'requests'> = {
  code: 'released-before',
  says: {
    nl: 'Deze besluiten worden al vrijgegeven. Kijk bij het tijdvak hoe ver het is.',
    en: 'These decisions are being released already. See at the round how far it is.',
  },
  holds: (context) => {
    const meant = releasedBy(context);
    return meant.length === 0 || hashOfJson(meant) !== context.case.releasedHash;
  },
};

export const decidingTogetherRows = [
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
    when: [noInterest(releasedTogether), allPrepared, someoneElsePrepared, notReleasedAlready],
    to: 'allocated',
    emits: 'decisions-released',
    contention: 'tell',
    data: (context) => ({ releasedBy: personOf(context), prepared: [...releasedBy(context)] }),
  }),
];
