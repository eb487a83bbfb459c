// Case numbers: given out from a counter, one series a year, never given back.
import type { CommandDeps } from './types.ts';

/** `KL-2026-0042`: the year is that of the start in UTC; four digits at least. */
export async function nextCaseNumber({ cases }: Pick<CommandDeps, 'cases'>, now: string): Promise<string> {
  const series = `KL-${now.slice(0, 4)}`;
  return `${series}-${String(await cases.nextNumber(series)).padStart(4, '0')}`;
}
