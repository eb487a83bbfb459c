// What the system has to do for a round, and the first day on which there is anything. Without rows there is nothing yet.
import type { FundRound } from '../../schemas/round.ts';
import type { Duty } from '../case/duties.ts';

/** The next day on which something of the round is due; `undefined` when nothing is. */
export const roundNextDue = (_round: FundRound): string | undefined => undefined;

/** `today` is a day in Europe/Amsterdam. */
export const roundDutiesOf = (_round: FundRound, _today: string): readonly Duty[] => [];
