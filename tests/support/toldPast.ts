// A case whose past was told at once: its chain holds, its moments follow each other, and none of them lies ahead.
import { expect } from 'vitest';
import { brokenLink } from '../../events/chain.ts';
import type { CaseStore } from '../../functions/platform/caseStore.ts';

/** `now` in milliseconds since 1970. */
export async function expectToldInOrder(
  cases: Pick<CaseStore, 'events'>,
  id: string,
  now: number,
): Promise<void> {
  const history = await cases.events(id);
  expect(brokenLink(history)).toBeUndefined();
  const times = history.map(({ time }) => Date.parse(time));
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(times.at(-1)).toBeLessThanOrEqual(now);
}
