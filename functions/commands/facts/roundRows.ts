// The rows of a round and of the requests in it, for the facts of both.
import { isCase } from '../../../schemas/case.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundRound } from '../../../schemas/round.ts';
import type { CaseLists } from '../../platform/caseLists.ts';
import type { Head } from '../../platform/caseRows.ts';
import type { CaseStore } from '../../platform/caseStore.ts';

/** As many heads as one batch may read. */
const atOnce = 100;

export async function loadRound(
  { cases }: { readonly cases: Pick<CaseStore, 'head'> },
  id: string | undefined,
): Promise<FundRound | undefined> {
  const aggregate = id === undefined ? undefined : (await cases.head(id, 'strong'))?.aggregate;
  return aggregate?.kind === 'round' ? aggregate : undefined;
}

export interface RequestStores {
  readonly cases: Pick<CaseStore, 'heads'>;
  readonly lists: Pick<CaseLists, 'ofRound'>;
}

/** What was handed in for a round, or by one school for it; those handed in a moment ago may be missing. */
export async function requestHeads(
  { cases, lists }: RequestStores,
  round: string,
  school?: string,
): Promise<readonly Head<FundCase>[]> {
  const found: Head<FundCase>[] = [];
  for await (const ids of lists.ofRound(round, atOnce, school)) {
    for (const head of await cases.heads(ids)) {
      const { aggregate } = head;
      if (isCase(aggregate) && aggregate.kind === 'fund') found.push({ ...head, aggregate });
    }
  }
  return found;
}
