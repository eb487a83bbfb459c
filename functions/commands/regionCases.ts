// The cases of a region, as somebody may know of them: those they read, and of a project they nominated only that it said yes.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import type { CaseSummary } from '../../schemas/caseView.ts';
import type { CaseLists } from '../platform/caseLists.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { casesOfRegion } from '../platform/caseWrites.ts';
import { actorBefore, caseHead, caseReaderOf, viewerOf } from './caseReader.ts';
import { readablePage } from './readablePage.ts';
import { summarise } from './views/summary.ts';

export type RegionCase =
  | { readonly reads: true; readonly summary: CaseSummary }
  /** A draft is its applicant's: the coordinator knows of it what the mail about the answer told. `name`: as it was nominated. */
  | { readonly reads: false; readonly number: string; readonly name: string };

interface Stores {
  readonly cases: Pick<CaseStore, 'heads' | 'nominations'>;
  readonly lists: Pick<CaseLists, 'page'>;
}

/** In the order in which they began. `undefined` for a cursor that the list did not give out. */
export async function casesOf(
  { cases, lists }: Stores,
  region: string,
  actor: Actor,
  pageSize: number,
  cursor: string | undefined,
): Promise<{ readonly items: readonly RegionCase[]; readonly next?: string } | undefined> {
  const page = await readablePage(
    cases,
    (head) => known(head, actor),
    cursor,
    (from) => lists.page('owned', casesOfRegion(region), pageSize, from),
  );
  if (!page) return undefined;
  const nominations = await cases.nominations(
    page.items.flatMap((item) => (typeof item === 'string' ? [item] : [])),
  );
  const items = page.items.map(
    (item): RegionCase =>
      typeof item === 'string'
        ? { reads: false, number: item, name: nominations.get(item)?.name ?? item }
        : { reads: true, summary: item },
  );
  return { items, ...(page.next === undefined ? {} : { next: page.next }) };
}

/** The number alone of a nominated project that is being written. */
function known(head: Head, actor: Actor): CaseSummary | string | undefined {
  const reader = caseReaderOf(head, actor);
  if (reader) return summarise(reader.head);
  const written = caseHead(head);
  if (written?.aggregate.kind !== 'koploper') return undefined;
  const { aggregate } = written;
  const { capacities } = viewerOf(actorBefore(actor, written), aggregate);
  const told =
    aggregate.state === 'draft' && aggregate.nominatedBy !== undefined && capacities.includes('coordinator');
  return told ? aggregate.id : undefined;
}
