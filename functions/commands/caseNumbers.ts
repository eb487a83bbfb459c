// Case numbers: given out from a counter, one series a kind and year, never given back.
import { caseKindOf } from '../../domain/caseKinds.ts';
import { caseKindNames } from '../../schemas/case.ts';
import type { CommandDeps } from './types.ts';

/** `KL-2026-0042`: the year is that of the start in UTC; four digits at least. Throws for what is no kind of case. */
export async function nextCaseNumber(
  { cases }: Pick<CommandDeps, 'cases'>,
  kind: string,
  now: string,
): Promise<string> {
  const named = caseKindNames.find((one) => one === kind);
  if (!named) throw new Error(`a ${kind} gets no case number`);
  const series = `${caseKindOf(named).series}-${now.slice(0, 4)}`;
  return `${series}-${String(await cases.nextNumber(series)).padStart(4, '0')}`;
}
