// What is due in a case, to whom, and when: the one place that queues, reminders and the calendar read.
import type { KoploperCase } from '../../schemas/case.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { type OpenTerm, untouchedSince } from '../case/duties.ts';
import { clarificationIsOpen, openStop } from '../case/stops.ts';
import { addDays, addMonths, dayOf } from '../clock/days.ts';
import { beingDecided } from './stateGroups.ts';

/** Whether the applicant writes on the form now; what ends otherwise leaves its last form as it was. */
export const formIsWritten = ({ state }: KoploperCase): boolean =>
  state === 'draft' || state === 'awaiting-supplement';

/** Everything that runs now. `savedOn`: the day a draft was last saved, which is no event of its case. */
export function openTerms(current: KoploperCase, savedOn?: string): readonly OpenTerm[] {
  const { state, decisionDue, delayedUntil, reviewDue, clarification, confirmationDue } = current;
  const changedOn = current.changedAt === undefined ? undefined : dayOf(current.changedAt);
  const stop = openStop(current);
  const terms: OpenTerm[] = [];
  if ((state === 'draft' || state === 'nominated') && changedOn !== undefined) {
    const since = untouchedSince(current, savedOn) ?? changedOn;
    terms.push({ term: 'draft', due: addMonths(since, kopgroep.lapseMonths), since });
  }
  if (state === 'awaiting-supplement' && stop)
    terms.push({ term: 'supplement', due: stop.due, since: stop.askedOn });
  if (state === 'in-deliberation' && clarification && clarificationIsOpen(current))
    terms.push({ term: 'clarification', due: clarification.due, since: clarification.askedOn });
  if (state === 'published' && confirmationDue !== undefined) {
    const since = addDays(confirmationDue, -7 * kopgroep.confirmationWeeks);
    terms.push({ term: 'confirmation', due: confirmationDue, since });
  }
  if (state === 'under-review' && reviewDue !== undefined)
    terms.push({ term: 'review', due: reviewDue, since: addDays(reviewDue, -7 * kopgroep.reviewWeeks) });
  // The term also runs on once a term to supplement has passed unused.
  const runsOn = state === 'awaiting-supplement' && !stop;
  if ((beingDecided.includes(state) || runsOn) && decisionDue !== undefined) {
    const since = current.submittedAt === undefined ? decisionDue : dayOf(current.submittedAt);
    terms.push({ term: 'decision', due: [decisionDue, delayedUntil ?? ''].toSorted().at(-1) ?? '', since });
  }
  return terms;
}

/** The day on which the system does something that is no reminder: asks whether all still holds, opens re-entry. */
export function appointment(
  current: KoploperCase,
): { what: 'ask-current' | 'open-reentry'; on: string } | undefined {
  const { state, applicant, publishedOn, confirmedOn, confirmationDue, decision } = current;
  const since = confirmedOn ?? publishedOn;
  if (state === 'published' && applicant && since !== undefined && confirmationDue === undefined)
    return { what: 'ask-current', on: addMonths(since, kopgroep.confirmationMonths) };
  if (state === 'deferred' && decision?.reenterFrom !== undefined && !decision.reentryOpened)
    return { what: 'open-reentry', on: decision.reenterFrom };
  return undefined;
}

/** The first day on which anything of the case is due; `undefined` when nothing is. */
export function nextDue(current: KoploperCase): string | undefined {
  const days = [...openTerms(current).map(({ due }) => due), appointment(current)?.on];
  return days.filter((day) => day !== undefined).sort()[0];
}
