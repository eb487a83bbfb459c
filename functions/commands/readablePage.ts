// Pages of a list in which some entries do not exist for whoever asks.
import type { Page } from '../platform/caseLists.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';

/** Pages of nothing but what somebody may not read that are passed over in one answer: bounded, so that an answer is too. */
const patience = 40;

interface Listed<Entry> {
  readonly items: readonly Entry[];
  readonly next?: string;
}

/**
 * The next page that holds something this person may read, as `known` gives it. A cursor names an entry, so it is that of the
 * last one they read. `undefined` for a cursor that the list did not give out.
 */
export async function readablePage<Entry>(
  cases: Pick<CaseStore, 'heads'>,
  known: (head: Head) => Entry | undefined,
  cursor: string | undefined,
  read: (cursor: string | undefined) => Promise<Page | undefined>,
): Promise<Listed<Entry> | undefined> {
  let from = cursor;
  for (let count = 0; count < patience; count += 1) {
    const page = await read(from);
    if (!page) return undefined;
    const heads = await cases.heads(page.entries.map(({ id }) => id));
    const found = heads.flatMap((head) => {
      const item = known(head);
      return item === undefined ? [] : [{ id: head.aggregate.id, item }];
    });
    const items = found.map(({ item }) => item);
    if (page.next === undefined) return { items };
    const last = found.at(-1)?.id;
    const next = page.entries.find(({ id }) => id === last)?.cursor;
    if (last !== undefined) return next === undefined ? { items } : { items, next };
    from = page.next;
  }
  return from === undefined ? { items: [] } : { items: [], next: from };
}
