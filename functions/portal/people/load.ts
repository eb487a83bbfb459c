// What still lies with a reviewer.
import type { PersonId } from '../../../schemas/identifiers.ts';
import { reviewerQueue } from '../../platform/caseWrites.ts';
import type { PortalContext } from '../context.ts';

/** More open reviews than these are said to be as many. */
const mostOpen = 20;

/** Reviews still to be written, in figures (`20+`): one page of their queue. */
export async function openReviews(c: PortalContext, id: PersonId): Promise<string> {
  const waiting = await c.get('deps').lists.page('waiting', reviewerQueue(id), mostOpen);
  const open = waiting?.entries.length ?? 0;
  return open === mostOpen ? `${mostOpen}+` : String(open);
}
