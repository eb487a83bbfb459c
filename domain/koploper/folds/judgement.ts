// One run from receipt to decision: what a reconsideration sets aside, and gives back when it is withdrawn.
import { type KoploperCase, koploperJudgement } from '../../../schemas/case.ts';
import type { Change } from './fold.ts';

/** The run up to now, as far as there is anything of it. */
export const judged = (current: KoploperCase): Change =>
  Object.fromEntries(
    koploperJudgement.flatMap((part) => (current[part] === undefined ? [] : [[part, current[part]]])),
  );

/** Nothing of it, for a run that begins anew. */
export const unjudged: Change = Object.fromEntries(koploperJudgement.map((part) => [part, undefined]));
