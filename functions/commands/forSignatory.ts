// The requests that somebody signs for: those being written, which may wait for a signature, and those that were handed in.

import { personActor } from '../../domain/lifecycle/actor.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { Person } from '../../schemas/person.ts';
import type { CaseLists } from '../platform/caseLists.ts';
import type { Head } from '../platform/caseRows.ts';
import { allRounds, draftsOf } from '../platform/caseWrites.ts';
import { caseReaderOf } from './caseReader.ts';
import { type RequestStores, requestHeads } from './facts/roundRows.ts';

/** Two a year, so of half a century. */
const mostRounds = 100;

interface Stores extends RequestStores {
  readonly lists: Pick<CaseLists, 'ofRound' | 'page'>;
}

/** Of other people, by school, drafts first and then round by round. Reads nothing for who signs for no school. */
export async function requestsForSignatory(
  stores: Stores,
  person: Person,
): Promise<readonly Head<FundCase>[]> {
  const { signsFor = [] } = person;
  if (signsFor.length === 0) return [];
  const rounds = await stores.lists.page('owned', allRounds, mostRounds);
  const found = await Promise.all(
    signsFor.flatMap((school) => [
      requestHeads(stores, draftsOf(school)),
      ...(rounds?.entries ?? []).map(({ id }) => requestHeads(stores, id, school)),
    ]),
  );
  return found
    .flat()
    .filter((head) => head.aggregate.applicant !== person.id && caseReaderOf(head, personActor(person)));
}
