// What the system owes an aggregate today, by its kind.
import type { Duty } from '../../domain/case/duties.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { roundDutiesOf } from '../../domain/round/duties.ts';
import { type Aggregate, isCase } from '../../schemas/case.ts';

/** `today` and `savedOn` (the day a draft was last saved) are days in Europe/Amsterdam. */
export function dutiesOf(current: Aggregate, today: string, savedOn?: string): readonly Duty[] {
  if (current.kind === 'round') return roundDutiesOf(current, today);
  return isCase(current) ? caseKindOf(current.kind).dutiesOf(current, today, savedOn) : [];
}
