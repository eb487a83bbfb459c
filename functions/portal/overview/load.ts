// What each reviewer has to do at this moment: reviews that were asked of them and are not in, and how many of those are late.
import { awaitedReviewers } from '../../../domain/case/reviews.ts';
import { isCase } from '../../../schemas/case.ts';
import type { Head } from '../../platform/caseRows.ts';
import { reviewerQueue } from '../../platform/caseWrites.ts';
import type { PortalDeps } from '../deps.ts';

export interface ReviewerLoad {
  readonly name: string;
  readonly organisation: string | undefined;
  readonly open: number;
  readonly late: number;
  /** There is more than was counted. */
  readonly more: boolean;
}

const reviewersAtOnce = 25;
const reviewsCounted = 40;
const headsAtOnce = 100;

/**
 * A page of reviewers, in the order in which they are kept; `undefined` when the cursor is none of ours. A read for the page, one
 * for each reviewer on it, and one for each hundred cases among what waits for them. `today` is a day.
 */
export async function readLoad(
  { people, lists, commands }: Pick<PortalDeps, 'people' | 'lists' | 'commands'>,
  today: string,
  cursor?: string,
): Promise<{ loads: readonly ReviewerLoad[]; next?: string | undefined } | undefined> {
  const page = await people.reviewers(reviewersAtOnce, cursor);
  if (!page) return undefined;
  const waiting = await Promise.all(
    page.reviewers.map(({ id }) => lists.waitingFor(reviewerQueue(id), reviewsCounted)),
  );
  const numbers = [...new Set(waiting.flat().map(({ id }) => id))];
  const chunks = Array.from({ length: Math.ceil(numbers.length / headsAtOnce) }, (_, index) =>
    numbers.slice(index * headsAtOnce, (index + 1) * headsAtOnce),
  );
  const heads = (await Promise.all(chunks.map((ids) => commands.cases.heads(ids)))).flat();
  const byNumber = new Map(heads.map((head) => [head.aggregate.id, head]));
  const loads = page.reviewers.map(({ id, name, organisation }, index) => {
    const all = waiting[index] ?? [];
    const open = all.filter((one) => isAwaited(byNumber.get(one.id), id));
    return {
      name,
      organisation,
      open: open.length,
      late: open.filter(({ until }) => until < today).length,
      more: all.length === reviewsCounted,
    };
  });
  return { loads, next: page.next };
}

/** A task outlives the case it belongs to when that ends early. */
const isAwaited = (head: Head | undefined, reviewer: string): boolean =>
  head !== undefined &&
  isCase(head.aggregate) &&
  head.aggregate.state === 'under-review' &&
  awaitedReviewers(head.aggregate).includes(reviewer);
