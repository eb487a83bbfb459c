// What the system has to do for a round: it opens on its first day and closes on the day after its last.
import type { FundRound } from '../../schemas/round.ts';
import type { Duty } from '../case/duties.ts';
import { addDays } from '../clock/days.ts';

interface Next {
  readonly command: 'open-round' | 'close-round';
  readonly on: string;
}

function next({ state, opensOn, closesOn }: FundRound): Next | undefined {
  if (state === 'planned' && opensOn !== undefined) return { command: 'open-round', on: opensOn };
  if (state === 'open' && closesOn !== undefined) return { command: 'close-round', on: addDays(closesOn, 1) };
  return undefined;
}

/** The next day on which something of the round is due; `undefined` when nothing is. */
export const roundNextDue = (round: FundRound): string | undefined => next(round)?.on;

/** `today` is a day in Europe/Amsterdam. */
export function roundDutiesOf(round: FundRound, today: string): readonly Duty[] {
  const due = next(round);
  return due === undefined || today < due.on ? [] : [{ command: due.command, input: {}, due: due.on }];
}
