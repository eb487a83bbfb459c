// A round on a system whose date is everybody's: the last window of the regulation, extended until today where it is over, and
// closed by a daily run as of the day after.
import { addDays, dayOf } from '../../../domain/clock/days.ts';
import { eventually, type Loket } from '../loket.ts';
import type { FundClient } from './fundClient.ts';
import { lastWindow } from './windows.ts';

export interface RoundAroundNow {
  /** Id of the round. */
  readonly id: string;
  readonly today: string;
  readonly lastDay: string;
}

export const todayOn = ({ date }: Loket): string => date?.today() ?? dayOf(new Date().toISOString());

export async function planAroundNow(
  officer: FundClient,
  today: string,
  ceiling: number,
): Promise<RoundAroundNow> {
  const { id, opensOn, closesOn } = lastWindow(today);
  await officer.plan(id, {
    regulation: 'rif-2024-2027',
    opensOn,
    closesOn,
    ceiling,
    reason: 'Voorbeeld: het plafond van dit tijdvak is verzonnen.',
  });
  await officer.actOnRound(id, 'open-round', {});
  if (closesOn >= today) return { id, today, lastDay: closesOn };
  const reason = 'Voorbeeld: het tijdvak is verlengd om te laten zien hoe het verder gaat.';
  await officer.actOnRound(id, 'extend-round', { closesOn: today, reason });
  return { id, today, lastDay: today };
}

/** The daily run that closes it. */
export const runClosingDay = (loket: Loket, { lastDay }: RoundAroundNow): Promise<void> =>
  loket.runCalendar(new Date(`${addDays(lastDay, 1)}T05:00:00.000Z`));

export const roundCloses = (officer: FundClient, { id }: RoundAroundNow): Promise<true> =>
  eventually('the end of the round', async () =>
    (await officer.round(id)).state === 'closed' ? true : undefined,
  );
