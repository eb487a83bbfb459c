// What somebody who may know of a case gets to see of it: no other review before the own one, no internal moves for applicants.

import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { PersonId } from '../../schemas/identifiers.ts';
import { access, type Capacity } from './access.ts';

export interface Viewer {
  readonly person: PersonId | undefined;
  readonly capacities: readonly Capacity[];
}

const readerCapacities = (viewer: Viewer, current: KoploperCase) =>
  viewer.capacities.filter((capacity) => access[capacity].reads.includes(current.state));

/** Whether an event stands in the history this viewer reads. `reviewer` is who wrote the review, for a review event. */
export function mayReadEvent(
  viewer: Viewer,
  current: KoploperCase,
  event: KoploperEvent,
  reviewer?: string,
): boolean {
  return readerCapacities(viewer, current).some((capacity) => {
    const { history } = access[capacity];
    if (history !== 'all' && !history.includes(event)) return false;
    if (event !== 'review-submitted' || capacity !== 'reviewer') return true;
    return reviewer === viewer.person || ownReviewIsIn(viewer, current);
  });
}

/** Reviews (levels, texts, who wrote them) this viewer may read, of those that are in. */
export function readableReviewers(viewer: Viewer, current: KoploperCase): readonly PersonId[] {
  const submitted = (current.reviewers ?? []).filter(({ levels }) => levels).map(({ person }) => person);
  const readers = readerCapacities(viewer, current);
  if (readers.some((capacity) => ['chair', 'officer', 'decider', 'system'].includes(capacity)))
    return submitted;
  if (!readers.includes('reviewer')) return [];
  return ownReviewIsIn(viewer, current) ? submitted : [];
}

/** Whether the viewer sees who reviews, which an applicant or coordinator never does. */
export const mayReadAssignments = (viewer: Viewer, current: KoploperCase): boolean =>
  readerCapacities(viewer, current).some((capacity) =>
    ['chair', 'officer', 'decider', 'system'].includes(capacity),
  );

const ownReviewIsIn = (viewer: Viewer, current: KoploperCase): boolean =>
  current.reviewers?.some(({ person, levels }) => person === viewer.person && levels !== undefined) ?? false;
