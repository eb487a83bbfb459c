// One run from receipt to decision: what a reconsideration sets aside, and gives back when it is withdrawn.
import { judgementParts, type KoploperCase } from '../../../schemas/case.ts';
import type { Change } from './fold.ts';

/** The run up to now, as far as there is anything of it. */
export const judged = (current: KoploperCase): Change =>
  Object.fromEntries(
    judgementParts.flatMap((part) => (current[part] === undefined ? [] : [[part, current[part]]])),
  );

/** Nothing of it, for a run that begins anew. */
export const unjudged: Change = Object.fromEntries(judgementParts.map((part) => [part, undefined]));
