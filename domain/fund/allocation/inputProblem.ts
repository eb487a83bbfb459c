// What no allocation can be made of: it would say something else than what was judged and handed in.
import type { AllocationInput } from '../../../schemas/fund/allocation.ts';

export type InputProblem = 'same-case-twice' | 'more-points-than-possible' | 'content-not-in-lottery';

export function inputProblem({
  requests,
  maximumPoints,
  lottery,
}: AllocationInput): InputProblem | undefined {
  if (new Set(requests.map(({ caseNumber }) => caseNumber)).size < requests.length) return 'same-case-twice';
  if (requests.some(({ points, list }) => points > maximumPoints[list])) return 'more-points-than-possible';
  const unused = [...lottery.contentHashes];
  for (const { contentHash } of requests) {
    const index = unused.indexOf(contentHash);
    if (index < 0) return 'content-not-in-lottery';
    unused.splice(index, 1);
  }
  return undefined;
}
