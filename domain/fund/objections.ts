// What an objection is against, and what became of it.
import type { FundCase } from '../../schemas/fund/case.ts';

/** Against the settlement, not against the decision on the request. */
export const objectedToSettlement = ({ objection }: FundCase): boolean => objection?.was === 'settled';

/** It was decided, at least partly, in favour of the applicant: what it was against is decided anew. */
export const objectionUpheld = ({ objection }: FundCase): boolean =>
  objection?.releasedAt !== undefined &&
  (objection.outcome === 'upheld' || objection.outcome === 'partly-upheld');
