// What somebody who may know of a case gets to see of it: no other review before the own one, no internal moves for applicants.

import type { CaseEvent } from '../../events/types.ts';
import type { PersonId } from '../../schemas/identifiers.ts';
import { type AccessTable, mayRead } from './access.ts';
import type { Capacity } from './capacity.ts';
import { awaitedReviewers } from './reviews.ts';
import type { AnyCase } from './types.ts';

export interface Viewer {
  readonly person: PersonId | undefined;
  readonly capacities: readonly Capacity[];
  /** What each capacity may know of a case of this kind. */
  readonly access: AccessTable;
}

const readerCapacities = ({ capacities, access }: Viewer, { state }: AnyCase) =>
  capacities.filter((capacity) => mayRead(access, capacity, state));

/** Events that name reviewers: whoever is to review reads them after the own review, but for those about themselves. */
const aboutReviewers: readonly (CaseEvent | 'review-submitted')[] = [
  'reviewers-assigned',
  'review-submitted',
  'review-abstained',
  'reviewer-released',
  'conflict-declared',
];

/** Whether an event stands in the history this viewer reads. `reviewer` is whom an event about one reviewer names. */
export function mayReadEvent(viewer: Viewer, current: AnyCase, event: string, reviewer?: string): boolean {
  if (aboutReviewers.some((one) => one === event) && !mayReadReviewer(viewer, current, reviewer))
    return false;
  return readerCapacities(viewer, current).some((capacity) => {
    const { history = [] } = viewer.access[capacity] ?? {};
    return history === 'all' || history.includes(event);
  });
}

/** Reviews (levels, texts, who wrote them) this viewer may read, of those that are in. */
export function readableReviewers(viewer: Viewer, current: AnyCase): readonly PersonId[] {
  const submitted = (current.reviewers ?? []).filter(({ levels }) => levels).map(({ person }) => person);
  if (ownReviewIsAwaited(viewer, current)) return [];
  const readers = readerCapacities(viewer, current);
  return readers.some((capacity) => ['reviewer', 'chair', 'officer', 'decider', 'system'].includes(capacity))
    ? submitted
    : [];
}

/** Whether this viewer may know how somebody reviews: always of themselves, of others not before the own review is in. */
export const mayReadReviewer = (viewer: Viewer, current: AnyCase, reviewer?: string): boolean =>
  (reviewer !== undefined && reviewer === viewer.person) || !ownReviewIsAwaited(viewer, current);

/** Whether the viewer sees who reviews, which an applicant or coordinator never does, and a reviewer not beforehand. */
export const mayReadAssignments = (viewer: Viewer, current: AnyCase): boolean =>
  !ownReviewIsAwaited(viewer, current) &&
  readerCapacities(viewer, current).some((capacity) =>
    ['chair', 'officer', 'decider', 'system'].includes(capacity),
  );

/** Whatever other role they have: who is asked for a review reads none of others before the own one is in. */
const ownReviewIsAwaited = ({ person }: Viewer, current: AnyCase): boolean =>
  person !== undefined && awaitedReviewers(current).includes(person);
