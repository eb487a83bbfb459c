// Whether the programme or the fund is to decide on a case: it was handed in, and what it asks for is not decided yet.
import type { Case } from '../../schemas/case.ts';
import { beingDecided as requestBeingDecided } from '../fund/stateGroups.ts';
import { beingDecided as applicationBeingDecided } from '../koploper/stateGroups.ts';

/** Also while the applicant is asked for something, and while an objection is looked at. */
export function awaitsDecision(current: Case): boolean {
  if (current.kind === 'koploper')
    return current.state === 'awaiting-supplement' || applicationBeingDecided.includes(current.state);
  return alsoOfRequests.includes(current.state) || requestBeingDecided.includes(current.state);
}

const alsoOfRequests: readonly string[] = [
  'awaiting-supplement',
  'amending',
  'objected',
  'objection-prepared',
];
