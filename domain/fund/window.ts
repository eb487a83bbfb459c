// Whether a moment lies in a round: whole days in Europe/Amsterdam, the last one included up to its last millisecond (17.3).
import type { FundRound } from '../../schemas/round.ts';
import { dayOf } from '../clock/days.ts';

/** `at`: the instant (UTC) at which the request arrived at the server. `undefined` for a round without dates. */
export function inWindow(
  { opensOn, closesOn }: Pick<FundRound, 'opensOn' | 'closesOn'>,
  at: string,
): 'early' | 'in-time' | 'late' | undefined {
  if (opensOn === undefined || closesOn === undefined) return undefined;
  const day = dayOf(at);
  if (day < opensOn) return 'early';
  return day <= closesOn ? 'in-time' : 'late';
}
