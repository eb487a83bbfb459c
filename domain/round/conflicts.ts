// Who works on a round and has an interest in one of its requests (Awb 2:4): for them that request does not exist, so whatever
// tells of it, or decides on it along with the others, is for somebody else.
import type { FundCase } from '../../schemas/fund/case.ts';
import { capacitiesOf } from '../case/access.ts';
import type { Capacity } from '../case/capacity.ts';
import { before, type WithParties } from '../case/conflicts.ts';
import { access } from '../fund/access.ts';
import type { Actor } from '../lifecycle/actor.ts';
import type { RoundGuard } from './types.ts';

const office: readonly Capacity[] = ['officer', 'chair', 'decider'];

/** `actor`: somebody who works on the round. */
export const isClosedTo = (actor: Actor, request: WithParties<FundCase>): boolean =>
  !capacitiesOf(access, before(actor, request), request.aggregate).some((capacity) =>
    office.includes(capacity),
  );

type Together =
  | 'propose-allocation'
  | 'return-allocation'
  | 'confirm-allocation'
  | 'prepare-decisions'
  | 'release-decisions';

/** Of an act on all requests at once of which `concerned` is true. The refusal names none of them. */
export const noInterest = (concerned: (request: FundCase) => boolean): RoundGuard<Together, 'requests'> => ({
  code: 'conflict-of-interest',
  says: {
    nl: 'U hebt een belang bij een van de aanvragen waarover dit gaat. Iemand anders met uw rol doet dit.',
    en: 'You have an interest in one of the requests this is about. Somebody else in your role does this.',
  },
  holds: ({ facts: { requests }, actor }) =>
    !requests.some((request) => concerned(request.aggregate) && isClosedTo(actor, request)),
});
