// A case as it lies in a queue: what the list says of it, when something of it is due, and what did not arrive.
import { caseKindOf } from '../../../domain/caseKinds.ts';
import type { Case } from '../../../schemas/case.ts';
import type { CaseSummary } from '../../../schemas/caseView.ts';
import { summarise } from '../../commands/views/summary.ts';
import type { Head } from '../../platform/caseRows.ts';
import type { Queue } from './queues.ts';

export interface WorkItem {
  readonly summary: CaseSummary;
  /** The first day on which anything of it is due: the order of the queue. */
  readonly due: string | undefined;
  readonly undelivered: NonNullable<Case['undelivered']>;
}

export function workItem(head: Head<Case>, queue: Queue): WorkItem {
  const { aggregate } = head;
  const due = queue === 'reviewer' ? aggregate.reviewDue : caseKindOf(aggregate.kind).nextDue(aggregate);
  return { summary: summarise(head), due, undelivered: aggregate.undelivered ?? [] };
}
