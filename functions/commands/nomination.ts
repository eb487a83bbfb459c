// The nomination behind a mail link, for every door that takes one.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { CaseStore } from '../platform/caseStore.ts';

export interface NominationBehind {
  readonly nomination: Nomination;
  readonly current: KoploperCase;
  /** `answered`: by whoever held the link first; `closed`: the nomination lapsed. */
  readonly stage: 'open' | 'answered' | 'closed';
}

/** `undefined` for every link that is not right, whatever is wrong with it: nobody learns which cases there are. */
export async function nominationBehind(
  cases: Pick<CaseStore, 'head' | 'nomination'>,
  caseNumber: string,
  secret: string,
): Promise<NominationBehind | undefined> {
  const [head, nomination] = await Promise.all([
    cases.head(caseNumber, 'strong'),
    cases.nomination(caseNumber),
  ]);
  if (head?.aggregate.kind !== 'koploper' || !nomination || !sameSecret(nomination.secret, secret))
    return undefined;
  const current = head.aggregate;
  if (nomination.status !== 'invited') return { nomination, current, stage: 'answered' };
  return { nomination, current, stage: current.state === 'nominated' ? 'open' : 'closed' };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time whatever is wrong. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));
