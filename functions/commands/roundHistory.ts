// The history of a round as this reader may read it: a conflict of interest closes what tells of the request it is with.
import { roundHistory } from '../../domain/round/access.ts';
import { isClosedTo } from '../../domain/round/conflicts.ts';
import type { Envelope } from '../../events/envelope.ts';
import { allocationProposed } from '../../events/round/allocation-proposed.ts';
import { decisionsReleased } from '../../events/round/decisions-released.ts';
import { roundEventName } from '../../events/types.ts';
import { type RequestStores, requestHeads } from './facts/roundRows.ts';
import type { RoundReader } from './roundReader.ts';

type Reader = Pick<RoundReader, 'round' | 'actor' | 'capacities'>;

/** Reads the requests of the round only where one of these events names some. */
export async function readableRoundEvents(
  stores: RequestStores,
  history: readonly Envelope[],
  reader: Reader,
): Promise<Envelope[]> {
  const known = history.filter((event) => isKnown(event, reader));
  if (known.every((event) => requestsIn(event).length === 0)) return known;
  const closed = await closedRequests(stores, reader);
  return known.filter((event) => !requestsIn(event).some((number) => closed.has(number)));
}

/** Numbers of the requests that a conflict of interest closes to somebody who works on the round. */
async function closedRequests(
  stores: RequestStores,
  { round, actor }: Pick<Reader, 'round' | 'actor'>,
): Promise<ReadonlySet<string>> {
  const heads = await requestHeads(stores, round.id);
  return new Set(heads.filter((head) => isClosedTo(actor, head)).map(({ aggregate }) => aggregate.id));
}

function isKnown({ type }: Envelope, { capacities }: Reader): boolean {
  const name = roundEventName(type);
  return capacities.some((capacity) => {
    const read = roundHistory[capacity];
    return read === 'all' || (name !== undefined && read.includes(name));
  });
}

function requestsIn({ type, data }: Envelope): readonly string[] {
  const name = roundEventName(type);
  if (name === 'allocation-proposed')
    return allocationProposed.data.parse(data).input.requests.map(({ caseNumber }) => caseNumber);
  const released = name === 'decisions-released' ? decisionsReleased.data.safeParse(data).data : undefined;
  return released?.prepared.map(({ caseNumber }) => caseNumber) ?? [];
}
