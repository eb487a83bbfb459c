// From a case to its decision term: the one place that knows in which fields of the case the term stands.
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { stopOf } from '../case/stops.ts';
import { dayOf } from '../clock/days.ts';
import type { Stop, Term } from '../clock/term.ts';

/** The term in which is decided on what arrived on a day. */
export const decisionTerm = (startedOn: string, stops: readonly Stop[] = []): Term => ({
  startedOn,
  days: kopgroep.decisionWeeks * 7,
  stops,
});

/** The term of the application itself, whatever came of it since; `undefined` before it arrived. */
export const applicationTerm = ({ submittedAt, stops }: KoploperCase): Term | undefined =>
  submittedAt === undefined ? undefined : decisionTerm(dayOf(submittedAt), (stops ?? []).map(stopOf));

/** States in which no decision is waited for, and none was given. */
const without: readonly KoploperState[] = ['withdrawn', 'not-processed'];

/** The term that counts now; `undefined` before the application arrived, and where no decision comes any more. */
export function termOf(current: KoploperCase): Term | undefined {
  const { state, decision, delayedUntil, reconsideration } = current;
  if (without.includes(state)) return undefined;
  const again = reconsideration && !reconsideration.withdrawn;
  const term = again ? decisionTerm(reconsideration.requestedOn) : applicationTerm(current);
  return (
    term && { ...term, until: delayedUntil, endedOn: decision?.releasedAt && dayOf(decision.releasedAt) }
  );
}
