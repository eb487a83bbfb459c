// The requests that a system on one machine begins with: one for everything that somebody can be asked to do next.
import { invented, levelsOf, type PlannedRequest, requestsOf } from '../journeys/fund/scenario.ts';

/** How far a request came. What is further than the date allows stays where it can be. */
export type Reached =
  | 'submitted'
  | 'asked'
  | 'assigned'
  | 'half-reviewed'
  | 'hearing-offered'
  | 'heard'
  | 'judged'
  | 'late'
  | 'withdrawn';

export interface SeededRequest extends PlannedRequest {
  readonly reached: Reached;
}

const planned = requestsOf([
  // Of the invented school: to be supplemented, to be heard, to be read.
  { category: 'starter', fate: 'unrepaired', levels: levelsOf('starter', 19) },
  { category: 'starter', variant: 'entree', levels: levelsOf('starter', 20) },
  { category: 'starter', levels: levelsOf('starter', 18) },
  { category: 'starter', levels: levelsOf('starter', 22) },
  { category: 'starter', levels: [2, 4, 4, 4, 4] },
  { category: 'starter', levels: [4, 1, 3, 3, 3] },
  { category: 'starter', levels: levelsOf('starter', 21) },
  { category: 'scale-up', levels: levelsOf('scale-up', 29) },
  { category: 'scale-up', levels: levelsOf('scale-up', 31) },
  { category: 'scale-up', levels: levelsOf('scale-up', 27) },
  { category: 'starter', levels: levelsOf('starter', 17) },
  { category: 'starter', fate: 'late', levels: [] },
]);

const reached: readonly Reached[] = [
  'asked',
  'hearing-offered',
  'half-reviewed',
  'judged',
  'judged',
  'judged',
  'heard',
  'judged',
  'assigned',
  'submitted',
  'withdrawn',
  'late',
];

export const seededRequests: readonly SeededRequest[] = planned.map((request, index) => ({
  ...request,
  reached: reached[index] ?? 'submitted',
}));

/** For the round that comes: written by the invented school, confirmed by its partners, not signed yet. */
export const nextDraft: PlannedRequest = {
  project: invented('Samen leren zorgen'),
  applicant: 'aanvrager-1',
  signatory: 'gezag-1',
  category: 'starter',
  variant: 'standard',
  subsidy: 800_000_00,
  fate: 'judged',
  levels: [],
};
