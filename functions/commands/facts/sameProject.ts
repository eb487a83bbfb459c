// Whether a school asks twice for the same project in one round.
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { Head } from '../../platform/caseRows.ts';
import { type RequestStores, requestHeads } from './roundRows.ts';

/** Reads what the school handed in for the round; what was handed in a moment ago may be missing. */
export async function hasSameProject(
  stores: RequestStores,
  { aggregate: { id, school, round }, title }: Pick<Head<FundCase>, 'aggregate' | 'title'>,
): Promise<boolean> {
  if (school === undefined || round === undefined || title === undefined) return false;
  const others = await requestHeads(stores, round, school);
  return others.some((other) => other.aggregate.id !== id && sameTitle(other.title, title));
}

/** Capitals and spaces do not make another project. */
const sameTitle = (one: string | undefined, other: string): boolean => plain(one ?? '') === plain(other);
const plain = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
