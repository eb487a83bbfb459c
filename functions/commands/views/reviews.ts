// Who reviews a case, what they found and how far they lie apart, as far as this viewer may read it.
import { spread } from '../../../domain/case/reviews.ts';
import { mayReadAssignments, readableReviewers, type Viewer } from '../../../domain/case/visibility.ts';
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Case } from '../../../schemas/case.ts';
import type { SharedView } from '../../../schemas/caseViewParts.ts';
import type { CaseStore } from '../../platform/caseStore.ts';

export interface ReadableReview {
  readonly reviewer: string;
  /** In the order of the criteria. */
  readonly levels: readonly number[];
  readonly motivations: unknown;
}

export async function readableReviews(
  cases: Pick<CaseStore, 'reviews'>,
  viewer: Viewer,
  current: Case,
): Promise<readonly ReadableReview[]> {
  const readable = readableReviewers(viewer, current);
  const motivations = readable.length > 0 ? await cases.reviews(current.id) : new Map<string, unknown>();
  return (current.reviewers ?? [])
    .filter(({ person }) => readable.includes(person))
    .map(({ person, levels = [] }) => ({ reviewer: person, levels, motivations: motivations.get(person) }));
}

export function reviewParts(
  viewer: Viewer,
  current: Case,
  reviews: readonly ReadableReview[],
): Pick<SharedView, 'reviewers' | 'spread'> {
  return {
    ...(mayReadAssignments(viewer, current)
      ? {
          reviewers: (current.reviewers ?? []).map(({ person, sector, levels, abstained }) => ({
            person,
            sector,
            submitted: levels !== undefined,
            ...(abstained ? { abstained } : {}),
          })),
        }
      : {}),
    ...(reviews.length > 0
      ? {
          spread: spread(
            caseKindOf(current.kind).criteria(current),
            reviews.map(({ levels }) => levels),
          ),
        }
      : {}),
  };
}
